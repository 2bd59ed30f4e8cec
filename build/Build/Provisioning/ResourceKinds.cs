using Build.Aws;
using Build.Provisioning.Alerts;
using Build.Provisioning.Builds;
using Build.Provisioning.Deploy;
using Build.Provisioning.Fleet;
using Build.Provisioning.Pipeline;
using Build.Provisioning.Roles;
using Build.Provisioning.Source;
using Build.Provisioning.Storage;

namespace Build.Provisioning;

/// <summary>Every kind of resource. A new one is one line here.</summary>
public static class ResourceKinds
{
    /// <summary>The kinds, with the clients of a session.</summary>
    public static IReadOnlyList<ResourceKind> All(AwsSession aws, string accountId, Ownership ownership)
    {
        ArgumentNullException.ThrowIfNull(aws);
        return
        [
            new BucketKind(aws.S3.Value, ownership),
            new RoleKind(aws.Iam.Value, ownership),
            new InstanceProfileKind(aws.Iam.Value, ownership),
            new RepositoryKind(aws.CodeCommit.Value, ownership),
            new LogGroupKind(aws.Logs.Value, accountId, aws.Region, ownership),
            new BuildProjectKind(aws.CodeBuild.Value, ownership),
            new DeploymentApplicationKind(aws.CodeDeploy.Value, accountId, aws.Region, ownership),
            new DeploymentGroupKind(aws.CodeDeploy.Value, accountId, aws.Region, ownership),
            new InstancesKind(aws.Ec2.Value, aws.Ssm.Value, ownership),
            new TopicKind(aws.Sns.Value, accountId, aws.Region, ownership),
            new SubscriptionKind(aws.Sns.Value, aws.Secrets.Value),
            new EventRuleKind(aws.Events.Value, accountId, aws.Region, ownership),
            new PipelineKind(aws.CodePipeline.Value, accountId, aws.Region, ownership),
        ];
    }
}
