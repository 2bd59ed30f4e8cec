namespace Build.Settings;

/// <summary>How CodeBuild builds the app.</summary>
public sealed record BuildSettings
{
    /// <summary>The project's name; <c>application-build</c> when not set.</summary>
    [Matches("[A-Za-z0-9][A-Za-z0-9_-]{1,149}", "2 to 150 letters, digits, dashes and underscores")]
    public string? Project { get; init; }

    /// <summary>Image that builds run in.</summary>
    public string Image { get; init; } = "aws/codebuild/standard:7.0";

    /// <summary>Whether a rehearsal builds in this image, with Docker, instead of on this machine.</summary>
    public bool InContainer { get; init; }

    /// <summary>Size of the machine.</summary>
    [OneOf("BUILD_GENERAL1_SMALL", "BUILD_GENERAL1_MEDIUM", "BUILD_GENERAL1_LARGE", "BUILD_GENERAL1_XLARGE", "BUILD_GENERAL1_2XLARGE")]
    public string ComputeType { get; init; } = "BUILD_GENERAL1_SMALL";

    /// <summary>Path of the buildspec in the source; not set, <c>buildspec.yml</c>, or <c>app/lambda/buildspec.yml</c> when functions are deployed.</summary>
    public string? Buildspec { get; init; }

    /// <summary>Minutes after which a build is stopped: 5 to 2160.</summary>
    [Between(5, 2160)]
    public int TimeoutMinutes { get; init; } = 20;

    /// <summary>Days that build logs are kept.</summary>
    [OneOf("1", "3", "5", "7", "14", "30", "60", "90", "120", "150", "180", "365", "400", "545", "731", "1096", "1827", "3653")]
    public int LogRetentionDays { get; init; } = 30;
}
