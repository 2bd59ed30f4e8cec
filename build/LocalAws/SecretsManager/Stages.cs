namespace LocalAws.SecretsManager;

/// <summary>How stages move from version to version. Pure.</summary>
internal static class Stages
{
    public const string Current = "AWSCURRENT";
    public const string Previous = "AWSPREVIOUS";
    public const string Pending = "AWSPENDING";
    private const int KeptWithoutStage = 100;

    /// <summary>Adds a version with its stages: each leaves the version that had it, and what was current becomes previous.</summary>
    public static IReadOnlyList<StoredValue> Add(IReadOnlyList<StoredValue> values, StoredValue added) =>
        Prune(
            added.Stages.Aggregate<string, IReadOnlyList<StoredValue>>(
                [.. values, added with { Stages = [] }],
                (all, stage) => Move(all, stage, added.VersionId)
            )
        );

    /// <summary>Gives a stage to a version (null: to none).</summary>
    public static IReadOnlyList<StoredValue> Move(IReadOnlyList<StoredValue> values, string stage, string? to)
    {
        var from = values.FirstOrDefault(value => value.Stages.Contains(stage) && value.VersionId != to);
        var moved = values
            .Select(value =>
                value with
                {
                    Stages =
                    [
                        .. value.Stages.Where(each => each != stage || value.VersionId == to),
                        .. value.VersionId == to && !value.Stages.Contains(stage) ? new[] { stage } : [],
                    ],
                }
            )
            .ToList();
        return stage == Current && from is not null ? Move(moved, Previous, from.VersionId) : moved;
    }

    /// <summary>Versions without a stage are deprecated; only the newest of them stay.</summary>
    private static IReadOnlyList<StoredValue> Prune(IReadOnlyList<StoredValue> values)
    {
        var gone = values.Where(value => value.Stages.Count == 0).SkipLast(KeptWithoutStage).ToHashSet();
        return [.. values.Where(value => !gone.Contains(value))];
    }
}
