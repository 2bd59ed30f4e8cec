namespace Build.Provisioning.Roles;

/// <summary>
/// What an instance does: its agent fetches revisions (CodeDeploy User Guide, "Create an IAM instance profile for your EC2 instances"); its hooks
/// agree on who migrates, and read whom to notify.
/// </summary>
internal static class InstancePolicy
{
    public static string Of(PolicyArns arns) => PolicyDocument.Of([
        PolicyDocument.Allow("Revisions", ["s3:GetObject", "s3:GetObjectVersion"], arns.Objects),
        PolicyDocument.Allow("RevisionBucket", ["s3:ListBucket"], arns.Buckets),
        PolicyDocument.Allow("Migrations", ["ssm:PutParameter", "ssm:GetParameter", "ssm:GetParametersByPath", "ssm:DeleteParameters"], arns.MigrationParameters),
        PolicyDocument.Allow("Webhook", ["ssm:GetParameter"], arns.WebhookParameters),
        .. KeyUse.Of(arns.Keys)]);
}
