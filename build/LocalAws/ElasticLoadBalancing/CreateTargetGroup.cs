using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing;

/// <summary>A new target group.</summary>
public sealed record CreateTargetGroupInput(
    string Name, string? Protocol, string? ProtocolVersion, int? Port, string? VpcId, string? HealthCheckProtocol, string? HealthCheckPort, bool? HealthCheckEnabled,
    string? HealthCheckPath, int? HealthCheckIntervalSeconds, int? HealthCheckTimeoutSeconds, int? HealthyThresholdCount, int? UnhealthyThresholdCount, Matcher? Matcher,
    string? TargetType, IReadOnlyList<Tag>? Tags, string? IpAddressType);

/// <summary>The target group.</summary>
public sealed record CreateTargetGroupOutput(IReadOnlyList<TargetGroup> TargetGroups);

/// <summary>Creates a target group; one of the same name with the same settings is answered as if it were made.</summary>
public sealed class CreateTargetGroup(ElbStore store, StateStore state) : Operation<CreateTargetGroupInput, CreateTargetGroupOutput>(state)
{
    /// <inheritdoc/>
    protected override CreateTargetGroupOutput Handle(CreateTargetGroupInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Protocol is null || request.Port is null)
            throw ElbErrors.Invalid($"A {(request.Protocol is null ? "protocol" : "port")} must be specified");
        if (request is { VpcId: null, TargetType: null or "instance" or "ip" })
            throw ElbErrors.Invalid("A VPC ID must be specified");
        var group = Of(request, call.Scope);
        TargetGroupRules.Check(call.Scope, group);
        if (store.FindTargetGroup(call.Scope, request.Name) is { } present)
        {
            return present.TargetGroup == group with { TargetGroupArn = present.Arn, LoadBalancerArns = present.TargetGroup.LoadBalancerArns }
                ? new CreateTargetGroupOutput([store.Shown(call.Scope, present)])
                : throw ElbErrors.DuplicateTargetGroup(request.Name);
        }
        var document = new TargetGroupDocument { TargetGroup = group, Tags = ElbTags.Add([], request.Tags ?? []) };
        store.Put(call.Scope, document);
        return new CreateTargetGroupOutput([store.Shown(call.Scope, document)]);
    }

    // The defaults are those of HTTP target groups (API reference, "CreateTargetGroup").
    private static TargetGroup Of(CreateTargetGroupInput request, Scope scope) => new()
    {
        TargetGroupArn = Arn.Of("elasticloadbalancing", scope, $"targetgroup/{request.Name}/{Ids.Hex(16)}").ToString(),
        TargetGroupName = request.Name,
        Protocol = request.Protocol,
        ProtocolVersion = request.ProtocolVersion ?? "HTTP1",
        Port = request.Port,
        VpcId = request.VpcId,
        HealthCheckProtocol = request.HealthCheckProtocol ?? "HTTP",
        HealthCheckPort = request.HealthCheckPort ?? "traffic-port",
        HealthCheckEnabled = request.HealthCheckEnabled ?? true,
        HealthCheckPath = request.HealthCheckPath ?? "/",
        HealthCheckIntervalSeconds = request.HealthCheckIntervalSeconds ?? 30,
        HealthCheckTimeoutSeconds = request.HealthCheckTimeoutSeconds ?? 5,
        HealthyThresholdCount = request.HealthyThresholdCount ?? 5,
        UnhealthyThresholdCount = request.UnhealthyThresholdCount ?? 2,
        Matcher = request.Matcher ?? new Matcher("200"),
        TargetType = request.TargetType ?? "instance",
        IpAddressType = request.IpAddressType ?? "ipv4",
    };
}
