namespace Build.Settings;

/// <summary>Names of all resources: what is set, else derived from the application's name.</summary>
/// <param name="Settings">The settings.</param>
/// <param name="AccountId">Account that the resources belong to.</param>
public sealed record Names(NutshellSettings Settings, string AccountId)
{
    /// <summary>Bucket of revisions and artifacts.</summary>
    public string Bucket => Settings.Storage.Bucket ?? $"{Settings.Application}-artifacts-{AccountId}-{Settings.Region}";

    /// <summary>CodeCommit repository.</summary>
    public string Repository => Settings.Source.Repository ?? Settings.Application;

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
}
