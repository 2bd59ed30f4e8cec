namespace Build.Provisioning.Roles;

/// <summary>
/// What the pipeline does: hand artifacts on, in each region, start the build and the deployment (CodePipeline User Guide, "Manage the
/// CodePipeline service role").
/// </summary>
internal static class PipelinePolicy
{
    public static string Of(PolicyArns arns) => PolicyDocument.Of([
        PolicyDocument.Allow(
            "ArtifactBucket", ["s3:GetBucketVersioning", "s3:GetBucketAcl", "s3:GetBucketLocation"], arns.Buckets,
            PolicyDocument.StringEquals("aws:ResourceAccount", arns.AccountId)),
        PolicyDocument.Allow(
            "Artifacts", ["s3:PutObject", "s3:PutObjectAcl", "s3:GetObject", "s3:GetObjectVersion"], arns.Objects,
            PolicyDocument.StringEquals("aws:ResourceAccount", arns.AccountId)),
        PolicyDocument.Allow("Build", ["codebuild:BatchGetBuilds", "codebuild:StartBuild", "codebuild:BatchGetBuildBatches", "codebuild:StartBuildBatch"], [arns.Project]),
        PolicyDocument.Allow("DeployApplication", ["codedeploy:GetApplication", "codedeploy:GetApplicationRevision", "codedeploy:RegisterApplicationRevision"], arns.DeploymentApplications),
        PolicyDocument.Allow("Deploy", ["codedeploy:CreateDeployment", "codedeploy:GetDeployment"], arns.DeploymentGroups),
        PolicyDocument.Allow("DeployConfig", ["codedeploy:GetDeploymentConfig"], arns.DeploymentConfigs),
        .. KeyUse.Of(arns.Keys)]);
}
