/** Stands for the address of the site in the examples; the page's script puts the real one there. */
export const SITE_ADDRESS = 'https://example.org/';

interface Example {
  readonly language: string;
  /** Code in two parts, around the address of the site. */
  readonly code: readonly [before: string, after: string];
}

/** Reading a dataset with the tools that analysts use. */
export const EXAMPLES: readonly Example[] = [
  {
    language: 'Python (pandas)',
    code: [
      'import pandas as pd\n\nroot = "',
      `"
data = pd.read_csv(root + "data/v1/industrial-tax.csv", dtype={"region": str, "period": str})
printed = data[data["origin"] == "printed"]
print(printed[["indicator_name_en", "region_name_en", "period", "value", "lower", "upper", "unit"]])`,
    ],
  },
  {
    language: 'R',
    code: [
      'root <- "',
      `"
data <- read.csv(paste0(root, "data/v1/industrial-tax.csv"), na.strings = "", encoding = "UTF-8",
                 colClasses = c(region = "character", period = "character"))
subset(data, origin == "printed", select = c(indicator_name_en, region_name_en, period, value, lower, upper, unit))`,
    ],
  },
  {
    language: 'JavaScript',
    code: [
      'const root = "',
      `";
const response = await fetch(new URL("data/v1/industrial-tax.json", root));
const { observations } = await response.json();
const printed = observations.filter(({ origin }) => origin === "printed");
console.table(printed, ["indicator_name_en", "region_name_en", "period", "value", "lower", "upper", "unit"]);`,
    ],
  },
];
