using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Which instance types to show.</summary>
public sealed record DescribeInstanceTypesRequest(IReadOnlyList<string>? InstanceTypes, IReadOnlyList<Filter>? Filters, int? MaxResults, string? NextToken);

/// <summary>The instance types.</summary>
public sealed record DescribeInstanceTypesResult(IReadOnlyList<InstanceTypeInfo> InstanceTypes, string? NextToken);

/// <summary>Shows instance types. Here they differ in nothing but what is said of them.</summary>
public sealed class DescribeInstanceTypes(StateStore state) : Operation<DescribeInstanceTypesRequest, DescribeInstanceTypesResult>(state)
{
    private static readonly Filters<InstanceTypeInfo> Known = new(new Dictionary<string, Func<InstanceTypeInfo, IEnumerable<string?>>>(StringComparer.Ordinal)
    {
        ["burstable-performance-supported"] = each => [each.BurstablePerformanceSupported ? "true" : "false"],
        ["current-generation"] = _ => ["true"],
        ["free-tier-eligible"] = each => [each.FreeTierEligible ? "true" : "false"],
        ["hypervisor"] = each => [each.Hypervisor],
        ["instance-type"] = each => [each.InstanceType],
        ["memory-info.size-in-mib"] = each => [each.MemoryInfo.SizeInMiB.ToString(System.Globalization.CultureInfo.InvariantCulture)],
        ["processor-info.supported-architecture"] = each => each.ProcessorInfo.SupportedArchitectures,
        ["vcpu-info.default-vcpus"] = each => [each.VCpuInfo.DefaultVCpus.ToString(System.Globalization.CultureInfo.InvariantCulture)],
    });

    /// <inheritdoc/>
    protected override DescribeInstanceTypesResult Handle(DescribeInstanceTypesRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.InstanceTypes?.Where(name => InstanceTypes.All.All(each => each.InstanceType != name)).ToList() is { Count: > 0 } missing)
            throw new AwsException("InvalidInstanceType", $"The following supplied instance types do not exist: [{string.Join(", ", missing)}]. LocalAws describes the usual sizes of t, m, c and r.");
        var chosen = InstanceTypes.All.Where(each => request.InstanceTypes?.Contains(each.InstanceType) != false);
        var matching = Known.Apply(chosen, request.Filters).OrderBy(each => each.InstanceType, StringComparer.Ordinal);
        var (page, next) = Paging.Page(matching, each => each.InstanceType, request.NextToken, request.MaxResults ?? 100, Ec2Errors.InvalidNextToken);
        return new DescribeInstanceTypesResult(page, next);
    }
}
