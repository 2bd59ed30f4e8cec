namespace LocalAws.Ssm;

/// <summary>A command on one instance.</summary>
public sealed record CommandInvocation
{
    public string? CommandId { get; init; }

    public string? InstanceId { get; init; }

    public string? InstanceName { get; init; }

    public string? Comment { get; init; }

    public string? DocumentName { get; init; }

    public string? DocumentVersion { get; init; }

    public DateTimeOffset? RequestedDateTime { get; init; }

    public string? Status { get; init; }

    public string? StatusDetails { get; init; }

    /// <summary>The beginning of the output.</summary>
    public string? TraceOutput { get; init; }

    public string? StandardOutputUrl { get; init; }

    public string? StandardErrorUrl { get; init; }

    public IReadOnlyList<CommandPlugin>? CommandPlugins { get; init; }

    public string? ServiceRole { get; init; }
}
