namespace LocalAws.CodePipeline.Structure;

/// <summary>The action types that this AWS runs. A structure with any other is refused.</summary>
public static class ActionTypes
{
    private static readonly string[] None = [];

    public static readonly ActionTypeRule CodeCommitSource = new(Aws("Source", "CodeCommit"), new(0, 0), new(1, 1),
        ["RepositoryName", "BranchName"], ["PollForSourceChanges", "OutputArtifactFormat"]);

    public static readonly ActionTypeRule S3Source = new(Aws("Source", "S3"), new(0, 0), new(1, 1),
        ["S3Bucket", "S3ObjectKey"], ["PollForSourceChanges", "AllowOverrideForS3ObjectKey"]);

    public static readonly ActionTypeRule CodeStarSourceConnection = new(Aws("Source", "CodeStarSourceConnection"), new(0, 0), new(1, 1),
        ["ConnectionArn", "FullRepositoryId", "BranchName"], ["OutputArtifactFormat", "DetectChanges"]);

    /// <summary>Version 1, with a person's OAuth token: connections took its place.</summary>
    public static readonly ActionTypeRule GitHubSource = new(Aws("Source", "GitHub") with { Owner = "ThirdParty" }, new(0, 0), new(1, 1),
        ["Owner", "Repo", "Branch", "OAuthToken"], ["PollForSourceChanges"]) { Secret = ["OAuthToken"] };

    public static readonly ActionTypeRule CodeBuild = new(Aws("Build", "CodeBuild"), new(1, 5), new(0, 5),
        ["ProjectName"], ["PrimarySource", "BatchEnabled", "BuildspecOverride", "CombineArtifacts", "EnvironmentVariables"]) { Timeout = TimeSpan.FromHours(36) };

    public static readonly ActionTypeRule CodeBuildTest = CodeBuild with { Id = Aws("Test", "CodeBuild") };

    public static readonly ActionTypeRule CodeDeploy = new(Aws("Deploy", "CodeDeploy"), new(1, 1), new(0, 0),
        ["ApplicationName", "DeploymentGroupName"], None) { Timeout = TimeSpan.FromDays(5) };

    public static readonly ActionTypeRule S3Deploy = new(Aws("Deploy", "S3"), new(1, 1), new(0, 0),
        ["BucketName", "Extract"], ["ObjectKey", "KMSEncryptionKeyARN", "CannedACL", "CacheControl"]);

    public static readonly ActionTypeRule CloudFormation = new(Aws("Deploy", "CloudFormation"), new(0, 10), new(0, 1),
        ["ActionMode", "StackName"],
        ["Capabilities", "ChangeSetName", "OutputFileName", "ParameterOverrides", "RoleArn", "TemplateConfiguration", "TemplatePath"])
    { Timeout = TimeSpan.FromDays(3) };

    public static readonly ActionTypeRule ManualApproval = new(Aws("Approval", "Manual"), new(0, 0), new(0, 0),
        None, ["CustomData", "ExternalEntityLink", "NotificationArn"]) { Timeout = TimeSpan.FromDays(7) };

    public static readonly ActionTypeRule LambdaInvoke = new(Aws("Invoke", "Lambda"), new(0, 5), new(0, 5), ["FunctionName"], ["UserParameters"]);

    public static readonly ActionTypeRule Commands = new(Aws("Compute", "Commands"), new(1, 10), new(0, 1), None, None) { Timeout = TimeSpan.FromMinutes(55) };

    /// <summary>Every type, in the order of a pipeline.</summary>
    public static IReadOnlyList<ActionTypeRule> All { get; } =
    [
        CodeCommitSource, S3Source, CodeStarSourceConnection, GitHubSource, CodeBuild, CodeBuildTest, CodeDeploy, S3Deploy, CloudFormation, ManualApproval, LambdaInvoke, Commands,
    ];

    /// <summary>The rule of a type, or null when this AWS does not run it.</summary>
    public static ActionTypeRule? Find(ActionTypeId id) => All.FirstOrDefault(rule => rule.Id == id);

    private static ActionTypeId Aws(string category, string provider) => new() { Category = category, Owner = "AWS", Provider = provider, Version = "1" };
}
