import type { ChartModel, Tile } from '../../model/chart-model.ts';

/** The tiles of the model; positions that have none stand in further rows below. */
export function placedTiles({ tiles = [], positions }: ChartModel): readonly Tile[] {
  const columns = Math.max(4, ...tiles.map(({ column }) => column + 1));
  const firstRow = Math.max(0, ...tiles.map(({ row }) => row + 1));
  const others = positions.filter(({ key }) => tiles.every((tile) => tile.key !== key));
  const [left, top] = [Math.min(...tiles.map(({ column }) => column)), Math.min(...tiles.map(({ row }) => row))];
  return [
    ...tiles.map((tile) => ({ ...tile, row: tile.row - top, column: tile.column - left })),
    ...others.map((position, index) => ({
      ...position,
      row: firstRow + Math.floor(index / columns),
      column: index % columns,
    })),
  ];
}
