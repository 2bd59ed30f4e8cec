namespace LocalAws.Kernel;

/// <summary>The regions of the standard partition, and which of the services that deployments need each has (endpoints of botocore 1.43).</summary>
public static class AwsRegions
{
    /// <summary>Regions that every account has enabled.</summary>
    public static IReadOnlyList<string> Default { get; } =
    [
        "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-southeast-1", "ap-southeast-2", "ca-central-1", "eu-central-1",
        "eu-north-1", "eu-west-1", "eu-west-2", "eu-west-3", "sa-east-1", "us-east-1", "us-east-2", "us-west-1", "us-west-2",
    ];

    /// <summary>Regions that an account has to open before it can use them.</summary>
    public static IReadOnlyList<string> OptIn { get; } =
    [
        "af-south-1", "ap-east-1", "ap-east-2", "ap-south-2", "ap-southeast-3", "ap-southeast-4", "ap-southeast-5", "ap-southeast-6",
        "ap-southeast-7", "ca-west-1", "eu-central-2", "eu-south-1", "eu-south-2", "il-central-1", "me-central-1", "me-south-1", "mx-central-1",
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Default.Concat(OptIn).Order(StringComparer.Ordinal)];

    private static readonly Dictionary<string, string[]> Without = new(StringComparer.Ordinal)
    {
        ["codebuild"] = ["ap-east-2", "ca-west-1", "mx-central-1"],
        ["codecommit"] = ["ap-east-2", "ap-southeast-4", "ap-southeast-5", "ap-southeast-6", "ap-southeast-7", "ca-west-1", "eu-central-2", "eu-south-2", "mx-central-1"],
        ["codedeploy"] = [],
        ["codepipeline"] = ["ap-east-2", "ap-southeast-6", "ap-southeast-7", "ca-west-1", "mx-central-1"],
        ["ec2"] = [],
        ["s3"] = [],
        ["ssm"] = [],
    };

    /// <summary>The services whose regions are known, by the names that AWS's public parameters have for them.</summary>
    public static IReadOnlyList<string> Services { get; } = [.. Without.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Whether a region has a service: by the name that AWS's public parameters have for it.</summary>
    public static bool Has(string region, string service) =>
        Without.TryGetValue(service, out var lacking) && All.Contains(region, StringComparer.Ordinal) && !lacking.Contains(region, StringComparer.Ordinal);
}
