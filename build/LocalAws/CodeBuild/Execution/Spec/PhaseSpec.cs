namespace LocalAws.CodeBuild.Execution.Spec;

/// <summary>One phase of a buildspec.</summary>
public sealed record PhaseSpec
{
    public string? RunAs { get; init; }

    public OnFailure OnFailure { get; init; } = OnFailure.Default;

    public IReadOnlyList<string> Commands { get; init; } = [];

    /// <summary>Commands that run after <see cref="Commands"/> whether those failed or not.</summary>
    public IReadOnlyList<string> Finally { get; init; } = [];

    /// <summary>Runtime name to the version asked for; only the install phase has any.</summary>
    public IReadOnlyDictionary<string, string> RuntimeVersions { get; init; } = new Dictionary<string, string>();
}
