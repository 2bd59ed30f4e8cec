using System.Text.Json.Nodes;

namespace Build.Provisioning.Roles;

/// <summary>
/// What the pipeline does: hand artifacts on, in each region, start the build and the deployment (CodePipeline User Guide, "Manage the
/// CodePipeline service role").
/// </summary>
internal static class PipelinePolicy
{
    public static string Of(PolicyArns arns, bool isServerless) => PolicyDocument.Of([
        PolicyDocument.Allow(
            "ArtifactBucket", ["s3:GetBucketVersioning", "s3:GetBucketAcl", "s3:GetBucketLocation"], arns.Buckets,
            PolicyDocument.StringEquals("aws:ResourceAccount", arns.AccountId)),
        PolicyDocument.Allow(
            "Artifacts", ["s3:PutObject", "s3:PutObjectAcl", "s3:GetObject", "s3:GetObjectVersion"], arns.Objects,
            PolicyDocument.StringEquals("aws:ResourceAccount", arns.AccountId)),
        PolicyDocument.Allow("Build", ["codebuild:BatchGetBuilds", "codebuild:StartBuild", "codebuild:BatchGetBuildBatches", "codebuild:StartBuildBatch"], [arns.Project]),
        .. isServerless ? Stack(arns) : Revisions(arns),
        .. KeyUse.Of(arns.Keys)]);

    private static JsonObject[] Stack(PolicyArns arns) =>
    [
        PolicyDocument.Allow(
            "Stack",
            [
                "cloudformation:CreateChangeSet", "cloudformation:CreateStack", "cloudformation:DeleteChangeSet", "cloudformation:DescribeChangeSet", "cloudformation:DescribeStacks",
                "cloudformation:ExecuteChangeSet", "cloudformation:UpdateStack", .. arns.ReplacesStack ? ["cloudformation:DeleteStack"] : Array.Empty<string>(),
            ],
            [arns.Stack]),
        PolicyDocument.Allow("PassStackRole", ["iam:PassRole"], [arns.StackRoleArn], PolicyDocument.StringEquals("iam:PassedToService", "cloudformation.amazonaws.com")),
    ];

    private static JsonObject[] Revisions(PolicyArns arns) =>
    [
        PolicyDocument.Allow("DeployApplication", ["codedeploy:GetApplication", "codedeploy:GetApplicationRevision", "codedeploy:RegisterApplicationRevision"], arns.DeploymentApplications),
        PolicyDocument.Allow("Deploy", ["codedeploy:CreateDeployment", "codedeploy:GetDeployment"], arns.DeploymentGroups),
        PolicyDocument.Allow("DeployConfig", ["codedeploy:GetDeploymentConfig"], arns.DeploymentConfigs),
    ];
}
