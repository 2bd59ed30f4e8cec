namespace LocalAws.Iam;

/// <summary>Services that have roles of their own, and how these are called (IAM User Guide, "AWS services that work with IAM").</summary>
internal static class LinkedServices
{
    /// <summary>What stands behind <c>AWSServiceRoleFor</c>, by service.</summary>
    public static IReadOnlyDictionary<string, string> Names { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["autoscaling.amazonaws.com"] = "AutoScaling",
        ["cloudtrail.amazonaws.com"] = "CloudTrail",
        ["codestar-notifications.amazonaws.com"] = "CodeStarNotifications",
        ["config.amazonaws.com"] = "Config",
        ["connect.amazonaws.com"] = "AmazonConnect",
        ["ecs.amazonaws.com"] = "ECS",
        ["elasticbeanstalk.amazonaws.com"] = "ElasticBeanstalk",
        ["elasticloadbalancing.amazonaws.com"] = "ElasticLoadBalancing",
        ["events.amazonaws.com"] = "CloudWatchEvents",
        ["lambda.amazonaws.com"] = "Lambda",
        ["ops.apigateway.amazonaws.com"] = "APIGateway",
        ["rds.amazonaws.com"] = "RDS",
        ["replicator.lambda.amazonaws.com"] = "LambdaReplicator",
        ["spot.amazonaws.com"] = "EC2Spot",
        ["spotfleet.amazonaws.com"] = "EC2SpotFleet",
        ["ssm.amazonaws.com"] = "AmazonSSM",
    };

    // Only these can have several roles in an account.
    private static readonly HashSet<string> Suffixed = ["autoscaling.amazonaws.com", "connect.amazonaws.com"];

    /// <exception cref="Kernel.AwsException">InvalidInput.</exception>
    public static string RoleName(string service, string? suffix)
    {
        if (!Names.TryGetValue(service, out var name))
            throw IamErrors.InvalidInput($"LocalAws knows no service-linked role of {service}. It knows those of {string.Join(", ", Names.Keys)}.");
        if (suffix is not null && !Suffixed.Contains(service))
            throw IamErrors.InvalidInput("Custom suffix is not allowed for " + service);
        return "AWSServiceRoleFor" + name + (suffix is null ? "" : "_" + suffix);
    }
}
