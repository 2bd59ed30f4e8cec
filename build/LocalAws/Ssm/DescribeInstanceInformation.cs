using LocalAws.Ec2;
using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Execution;

namespace LocalAws.Ssm;

/// <summary>Which managed instances; all when nothing is said.</summary>
/// <param name="InstanceInformationFilterList">The older form of Filters.</param>
public sealed record DescribeInstanceInformationRequest(
    IReadOnlyList<InstanceInformationFilter>? InstanceInformationFilterList,
    IReadOnlyList<InstanceInformationStringFilter>? Filters,
    int? MaxResults,
    string? NextToken
);

/// <summary>Instances whose property is one of the values.</summary>
public sealed record InstanceInformationFilter(string Key, IReadOnlyList<string> ValueSet);

/// <summary>Instances whose property, or tag (tag:name), is one of the values.</summary>
public sealed record InstanceInformationStringFilter(string Key, IReadOnlyList<string> Values);

/// <summary>A page of managed instances.</summary>
public sealed record DescribeInstanceInformationResult(IReadOnlyList<InstanceInformation> InstanceInformationList, string? NextToken);

internal sealed class DescribeInstanceInformation(StateStore store, ManagedInstances instances)
    : Operation<DescribeInstanceInformationRequest, DescribeInstanceInformationResult>(store)
{
    private const int PageSize = 50;
    private const string AgentVersion = "3.3.3050.0";

    protected override DescribeInstanceInformationResult Handle(DescribeInstanceInformationRequest request, CallContext call)
    {
        var filters = (request.InstanceInformationFilterList ?? [])
            .Select(filter => new InstanceInformationStringFilter(filter.Key, filter.ValueSet))
            .Concat(request.Filters ?? [])
            .ToList();
        var described = instances
            .List(call.Scope)
            .Select(each => (Document: each, Information: Describe(each, call.Now)))
            .Where(each => filters.TrueForAll(filter => Matches(each.Document, each.Information, filter)))
            .Select(each => each.Information);
        var (page, next) = Paging.Page(described, each => each.InstanceId!, request.NextToken, request.MaxResults ?? PageSize, SsmErrors.InvalidToken);
        return new(page, next);
    }

    private static InstanceInformation Describe(InstanceDocument document, DateTimeOffset now) =>
        new()
        {
            InstanceId = document.Id,
            PingStatus = document.State == "running" ? "Online" : "ConnectionLost",
            LastPingDateTime = now,
            AgentVersion = AgentVersion,
            IsLatestVersion = true,
            PlatformType = "Linux",
            PlatformName = document.Account == "ubuntu" ? "Ubuntu" : "Amazon Linux",
            PlatformVersion = document.Account == "ubuntu" ? "24.04" : "2023",
            ResourceType = "EC2Instance",
            IPAddress = document.Instance.PrivateIpAddress,
            ComputerName = document.Instance.PrivateDnsName,
            SourceId = document.Id,
            SourceType = "AWS::EC2::Instance",
        };

    private static bool Matches(InstanceDocument document, InstanceInformation information, InstanceInformationStringFilter filter) =>
        filter.Key switch
        {
            "InstanceIds" => filter.Values.Contains(document.Id),
            "PingStatus" => filter.Values.Contains(information.PingStatus),
            "PlatformTypes" => filter.Values.Contains(information.PlatformType),
            "AgentVersion" => filter.Values.Contains(information.AgentVersion),
            "ResourceType" => filter.Values.Contains(information.ResourceType),
            { } key when key.StartsWith("tag:", StringComparison.Ordinal) => document.Tags.Any(tag =>
                tag.Key == key["tag:".Length..] && filter.Values.Contains(tag.Value)
            ),
            _ => throw SsmErrors.InvalidFilterKey(filter.Key),
        };
}
