using System.Text.Json.Nodes;

namespace Build.Provisioning.Roles;

/// <summary>
/// What CodeDeploy needs beside AWSCodeDeployRole to copy an Auto Scaling group that has a launch template (CodeDeploy User Guide,
/// "Create a service role for CodeDeploy"): run instances, tag them as they begin, and hand them their role.
/// </summary>
internal static class DeployPolicy
{
    public static string Of(PolicyArns arns) => PolicyDocument.Of([
        PolicyDocument.Allow("RunCopies", ["ec2:RunInstances"], arns.RunInstances),
        PolicyDocument.Allow("TagCopies", ["ec2:CreateTags"], arns.Instances, PolicyDocument.StringEquals("ec2:CreateAction", "RunInstances")),
        PolicyDocument.Allow("ImageOfCopies", ["ssm:GetParameters"], arns.PublicParameters),
        PolicyDocument.Allow("RoleOfCopies", ["iam:PassRole"], [arns.InstanceRole], PolicyDocument.StringEquals("iam:PassedToService", "ec2.amazonaws.com"))]);
}
