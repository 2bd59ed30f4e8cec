namespace Build.Settings;

/// <summary>How CodeBuild builds the app.</summary>
public sealed record BuildSettings
{
    /// <summary>The project's name; <c>application-build</c> when not set.</summary>
    public string? Project { get; init; }

    /// <summary>Image that builds run in.</summary>
    public string Image { get; init; } = "aws/codebuild/standard:7.0";

    /// <summary>Size of the machine.</summary>
    public string ComputeType { get; init; } = "BUILD_GENERAL1_SMALL";

    /// <summary>Path of the buildspec in the source.</summary>
    public string Buildspec { get; init; } = "buildspec.yml";

    /// <summary>Minutes after which a build is stopped: 5 to 2160.</summary>
    public int TimeoutMinutes { get; init; } = 20;

    /// <summary>Days that build logs are kept.</summary>
    public int LogRetentionDays { get; init; } = 30;
}
