using LocalAws.Ec2;
using LocalAws.Kernel;

namespace LocalAws.Ssm;

/// <summary>AWS's public parameters: those that name machine images, whose ids are EC2's, and those that say which region has which service.</summary>
internal static class PublicParameters
{
    private static readonly DateTimeOffset Published = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);

    private const string Infrastructure = "/aws/service/global-infrastructure";

    /// <summary>The names of all.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64",
        "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64",
        "/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id",
        "/aws/service/canonical/ubuntu/server/24.04/stable/current/arm64/hvm/ebs-gp3/ami-id",
        .. AwsRegions.All.Select(region => $"{Infrastructure}/regions/{region}"),
        .. AwsRegions.Services.Select(service => $"{Infrastructure}/services/{service}"),
        .. AwsRegions.All.SelectMany(region => AwsRegions.Services.Where(service => AwsRegions.Has(region, service)).SelectMany(service =>
            (string[])[$"{Infrastructure}/regions/{region}/services/{service}", $"{Infrastructure}/services/{service}/regions/{region}"])),
    ];

    private static readonly HashSet<string> Known = [.. Names];

    public static StoredParameter? Find(string region, string name)
    {
        if (Images.OfParameter(region, name) is { } image)
            return new StoredParameter(name, [new StoredVersion(1, "String", image, Published, "AWS") { DataType = "aws:ec2:image" }], []);
        // Each has its last level for its value.
        return name.StartsWith(Infrastructure, StringComparison.Ordinal) && Known.Contains(name)
            ? new StoredParameter(name, [new StoredVersion(1, "String", name[(name.LastIndexOf('/') + 1)..], Published, "AWS") { DataType = "text" }], [])
            : null;
    }
}
