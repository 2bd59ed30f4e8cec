namespace Build.Settings;

/// <summary>Everything that can be set, with what it is when nobody sets it: the tutorial's Part 1.</summary>
public sealed record NutshellSettings
{
    /// <summary>Name of the application: names of resources derive from it, and the tag that says which are ours carries it.</summary>
    [Matches("[a-z0-9][a-z0-9-]{1,28}[a-z0-9]", "3 to 30 small letters, digits and dashes, beginning and ending with a letter or digit")]
    public string Application { get; init; } = "codepipeline-demo";

    /// <summary>Region of the pipeline, e.g. <c>eu-west-1</c>.</summary>
    [Region]
    public string Region { get; init; } = "us-east-1";

    /// <summary>Regions that revisions are deployed to, in this order; the pipeline's own when not set. Each gets a bucket, a deployment group and a fleet.</summary>
    [Region]
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>Tags that every resource gets beside ours.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();

    /// <summary>Where commits come from.</summary>
    public SourceSettings Source { get; init; } = new();

    /// <summary>Where artifacts are kept.</summary>
    public StorageSettings Storage { get; init; } = new();

    /// <summary>How the app is built.</summary>
    public BuildSettings Build { get; init; } = new();

    /// <summary>How a revision reaches instances.</summary>
    public DeploySettings Deploy { get; init; } = new();

    /// <summary>The function's stack, when functions are deployed.</summary>
    public ServerlessSettings Serverless { get; init; } = new();

    /// <summary>The pipeline itself.</summary>
    public PipelineSettings Pipeline { get; init; } = new();

    /// <summary>Who is told when something happens.</summary>
    public AlertSettings Alerts { get; init; } = new();

    /// <summary>The instances.</summary>
    public FleetSettings Fleet { get; init; } = new();

    /// <summary>What goes into a revision.</summary>
    public PackageSettings Package { get; init; } = new();

    /// <summary>Whether the pipeline deploys a function's stack, and no revisions to instances.</summary>
    public bool IsServerless => Deploy.Target == "lambda";

    /// <summary>The buildspec: the one that is set, else the one of what is deployed.</summary>
    public string Buildspec => Build.Buildspec ?? (IsServerless ? "app/lambda/buildspec.yml" : "buildspec.yml");
}
