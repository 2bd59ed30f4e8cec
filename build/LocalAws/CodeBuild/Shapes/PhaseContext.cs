namespace LocalAws.CodeBuild;

/// <summary>Why a phase failed.</summary>
public sealed record PhaseContext
{
    public string? StatusCode { get; init; }

    public string? Message { get; init; }
}
