using System.Security.Cryptography;
using System.Text;
using LocalAws.CodeDeploy.Execution.Functions;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>What is particular about groups and revisions of the compute platform Lambda.</summary>
internal static class LambdaRules
{
    public const string Platform = "Lambda";

    /// <summary>What a group has that names no configuration.</summary>
    public const string DefaultConfig = "CodeDeployDefault.LambdaAllAtOnce";

    /// <exception cref="AwsException">The group is made as one of instances.</exception>
    public static void Check(DeploymentGroupInfo group)
    {
        if (group.DeploymentStyle is not { DeploymentType: "BLUE_GREEN", DeploymentOption: "WITH_TRAFFIC_CONTROL" })
            throw CodeDeployErrors.InvalidStyle("A Lambda deployment group has the deployment style deploymentType=BLUE_GREEN,deploymentOption=WITH_TRAFFIC_CONTROL.");
        if (group.Ec2TagFilters is { Count: > 0 } || group.Ec2TagSet is not null || group.AutoScalingGroups is { Count: > 0 } || group.LoadBalancerInfo is not null)
            throw CodeDeployErrors.Named("InvalidInputException", "Tags, Auto Scaling groups and load balancers are of deployment groups for instances, not for functions.");
    }

    /// <summary>The revision with its AppSpec file as content, whichever of the two ways it was given.</summary>
    /// <exception cref="AwsException">InvalidRevisionException.</exception>
    public static RevisionLocation Normal(RevisionLocation revision)
    {
        var (content, sha256) = revision switch
        {
            { AppSpecContent: { Content: { } given } appSpec } => (given, appSpec.Sha256),
            { String: { Content: { } given } text } => (given, text.Sha256),
            _ => throw CodeDeployErrors.InvalidRevision("A Lambda deployment needs its AppSpec file as a revision of type AppSpecContent; LocalAws does not read it from S3."),
        };
        var actual = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
        if (sha256 is not null && !sha256.Equals(actual, StringComparison.OrdinalIgnoreCase))
            throw CodeDeployErrors.InvalidRevision($"The AppSpec file has the SHA-256 {actual}, and the revision says {sha256}.");
        LambdaAppSpec.Parse(content);
        return new RevisionLocation("AppSpecContent", null, null, null, new AppSpecContent(content, actual));
    }
}
