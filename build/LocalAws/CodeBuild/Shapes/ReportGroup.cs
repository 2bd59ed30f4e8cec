namespace LocalAws.CodeBuild;

/// <summary>Reports of one kind of test over time.</summary>
public sealed record ReportGroup
{
    public string? Arn { get; init; }

    public string? Name { get; init; }

    public string? Type { get; init; }

    public ReportExportConfig? ExportConfig { get; init; }

    public DateTimeOffset? Created { get; init; }

    public DateTimeOffset? LastModified { get; init; }

    public IReadOnlyList<Tag>? Tags { get; init; }

    public string? Status { get; init; }
}
