using LocalAws.Ec2;
using LocalAws.Kernel;

namespace LocalAws.Ssm;

/// <summary>AWS's public parameters: those that name machine images, whose ids are EC2's, and those that say which region has which service.</summary>
internal static class PublicParameters
{
    private static readonly DateTimeOffset Published = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The names, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64",
        "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64",
        "/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id",
        "/aws/service/canonical/ubuntu/server/24.04/stable/current/arm64/hvm/ebs-gp3/ami-id",
    ];

    public static StoredParameter? Find(string region, string name)
    {
        if (Images.OfParameter(region, name) is { } image)
            return new StoredParameter(name, [new StoredVersion(1, "String", image, Published, "AWS") { DataType = "aws:ec2:image" }], []);
        // /aws/service/global-infrastructure/regions/REGION/services/SERVICE
        return name.Split('/') is ["", "aws", "service", "global-infrastructure", "regions", var where, "services", var service] && AwsRegions.Has(where, service)
            ? new StoredParameter(name, [new StoredVersion(1, "String", service, Published, "AWS") { DataType = "text" }], [])
            : null;
    }
}
