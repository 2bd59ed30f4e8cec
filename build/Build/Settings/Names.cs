namespace Build.Settings;

/// <summary>Names of all resources: what is set, else derived from the application's name.</summary>
/// <param name="Settings">The settings.</param>
/// <param name="AccountId">Account that the resources belong to.</param>
public sealed record Names(NutshellSettings Settings, string AccountId)
{
    /// <summary>The region that is meant: the pipeline's own, or one that it deploys to (<see cref="In"/>).</summary>
    public string Region { get; init; } = Settings.Region;

    /// <summary>Whether the region is the pipeline's own.</summary>
    public bool IsHome => Region == Settings.Region;

    /// <summary>Regions that revisions are deployed to.</summary>
    public IReadOnlyList<string> DeployRegions => Settings.Regions.Count > 0 ? Settings.Regions : [Settings.Region];

    /// <summary>Every region that something is in: the pipeline's own first.</summary>
    public IReadOnlyList<string> Regions => [Settings.Region, .. DeployRegions.Where(region => region != Settings.Region)];

    /// <summary>Bucket of revisions and artifacts.</summary>
    public string Bucket => Settings.Storage.Bucket is not { } bucket ? $"{Settings.Application}-artifacts-{AccountId}-{Region}" : IsHome ? bucket : $"{bucket}-{Region}";

    /// <summary>Bucket of an S3 source.</summary>
    public string SourceBucket => Settings.Source.Bucket ?? $"{Settings.Application}-source-{AccountId}-{Settings.Region}";

    /// <summary>The repository: its name in CodeCommit, or owner/name.</summary>
    public string Repository => Settings.Source.Repository ?? Settings.Application;

    /// <summary>Rule that starts the pipeline when there is something new at its source, and the role that it does so with.</summary>
    public string SourceRule => $"{Settings.Application}-source";

    /// <summary>Name, or ARN, of the connection to the repository's provider.</summary>
    public string Connection => Settings.Source.Connection ?? Settings.Application;

    /// <summary>CodeBuild project.</summary>
    public string Project => Settings.Build.Project ?? $"{Settings.Application}-build";

    /// <summary>Log group of the project's builds.</summary>
    public string BuildLogGroup => $"/aws/codebuild/{Project}";

    /// <summary>CodeDeploy application.</summary>
    public string DeploymentApplication => Settings.Deploy.Application ?? $"{Settings.Application}-app";

    /// <summary>CodeDeploy deployment group.</summary>
    public string DeploymentGroup => Settings.Deploy.Group ?? $"{Settings.Application}-dg";

    /// <summary>Pipeline.</summary>
    public string Pipeline => Settings.Pipeline.Name ?? $"{Settings.Application}-pipeline";

    /// <summary>Role of the pipeline.</summary>
    public string PipelineRole => $"{Settings.Application}-pipeline";

    /// <summary>Role of builds.</summary>
    public string BuildRole => $"{Settings.Application}-build";

    /// <summary>Role of CodeDeploy.</summary>
    public string DeployRole => $"{Settings.Application}-deploy";

    /// <summary>Role, and instance profile, of the instances.</summary>
    public string InstanceRole => $"{Settings.Application}-instance";

    /// <summary>Load balancer, and its target group.</summary>
    public string LoadBalancer => Settings.Application;

    /// <summary>Target groups that deployments switch traffic in: those that are set, else our own; none without traffic control.</summary>
    public IReadOnlyList<string> TargetGroups => Settings.Deploy.TargetGroups.Count > 0 ? Settings.Deploy.TargetGroups : Settings.Deploy.ControlsTraffic ? [LoadBalancer] : [];

    /// <summary>Auto Scaling group of our own fleet, and its launch template.</summary>
    public string ScalingGroup => $"{Settings.Application}-fleet";

    /// <summary>Whether deployments copy an Auto Scaling group.</summary>
    public bool CopiesFleet => Settings.Deploy is { Style: "BLUE_GREEN", BlueGreen.Fleet: "COPY_AUTO_SCALING_GROUP" };

    /// <summary>The function's stack.</summary>
    public string Stack => Settings.Serverless.Stack ?? $"{Settings.Application}-lambda";

    /// <summary>Role that CloudFormation makes the stack's resources with.</summary>
    public string StackRole => $"{Settings.Application}-stack";

    /// <summary>Where builds put the code of functions, in the artifact bucket.</summary>
    public string CodePrefix => $"lambda/{Settings.Application}";

    /// <summary>Topic of the messages for people.</summary>
    public string AlertTopic => $"{Settings.Application}-alerts";

    /// <summary>Topic of the messages for webhooks.</summary>
    public string WebhookTopic => $"{Settings.Application}-alerts-webhooks";

    /// <summary>Rule that tells of one kind of change.</summary>
    public string AlertRule(string kind) => $"{Settings.Application}-alert-{kind}";

    /// <summary>ARN of a topic of the pipeline's region.</summary>
    public string TopicArn(string topic) => $"arn:aws:sns:{Settings.Region}:{AccountId}:{topic}";

    /// <summary>ARN of a rule on the default event bus of the pipeline's region.</summary>
    public string RuleArn(string rule) => $"arn:aws:events:{Settings.Region}:{AccountId}:rule/{rule}";

    /// <summary>ARN of one of the roles above.</summary>
    public string RoleArn(string role) => $"arn:aws:iam::{AccountId}:role/{role}";

    /// <summary>The same names in another region.</summary>
    public Names In(string region) => this with { Region = region };
}
