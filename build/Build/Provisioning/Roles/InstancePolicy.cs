namespace Build.Provisioning.Roles;

/// <summary>What the agent on an instance does: fetch revisions (CodeDeploy User Guide, "Create an IAM instance profile for your EC2 instances").</summary>
internal static class InstancePolicy
{
    public static string Of(PolicyArns arns) => PolicyDocument.Of([
        PolicyDocument.Allow("Revisions", ["s3:GetObject", "s3:GetObjectVersion"], arns.Objects),
        PolicyDocument.Allow("RevisionBucket", ["s3:ListBucket"], arns.Buckets),
        .. KeyUse.Of(arns.Keys)]);
}
