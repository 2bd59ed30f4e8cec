namespace Build.Settings;

/// <summary>Where commits come from.</summary>
public sealed record SourceSettings
{
    /// <summary><c>CodeCommit</c>.</summary>
    [OneOf("CodeCommit")]
    public string Provider { get; init; } = "CodeCommit";

    /// <summary>CodeCommit: the repository's name; the application's when not set.</summary>
    [Matches("[A-Za-z0-9._-]{1,100}", "1 to 100 letters, digits, dots, dashes and underscores")]
    public string? Repository { get; init; }

    /// <summary>CodeCommit: what the repository is for.</summary>
    public string Description { get; init; } = "Demo app for AWS CodePipeline";

    /// <summary>Branch whose commits are released.</summary>
    [Matches("[^ ~^:?*\\[\\\\]{1,256}", "a branch name of at most 256 characters")]
    public string Branch { get; init; } = "main";
}
