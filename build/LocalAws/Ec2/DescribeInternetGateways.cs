using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Which ones to show.</summary>
public sealed record DescribeInternetGatewaysRequest(IReadOnlyList<string>? InternetGatewayIds, IReadOnlyList<Filter>? Filters);

/// <summary>Those that fit.</summary>
public sealed record DescribeInternetGatewaysResult(IReadOnlyList<InternetGateway> InternetGateways);

/// <summary>An internet gateway.</summary>
public sealed record InternetGateway(string InternetGatewayId, string OwnerId, IReadOnlyList<InternetGatewayAttachment> Attachments, IReadOnlyList<Tag> Tags);

/// <summary>The VPC of a gateway.</summary>
public sealed record InternetGatewayAttachment(string State, string VpcId);

/// <summary>Shows the internet gateway of the default VPC: the only one.</summary>
public sealed class DescribeInternetGateways(StateStore state) : Operation<DescribeInternetGatewaysRequest, DescribeInternetGatewaysResult>(state)
{
    private static readonly Filters<InternetGateway> Known = new(new Dictionary<string, Func<InternetGateway, IEnumerable<string?>>>(StringComparer.Ordinal)
    {
        ["attachment.state"] = each => each.Attachments.Select(one => one.State),
        ["attachment.vpc-id"] = each => each.Attachments.Select(one => one.VpcId),
        ["internet-gateway-id"] = each => [each.InternetGatewayId],
        ["owner-id"] = each => [each.OwnerId],
    }, each => each.Tags);

    /// <inheritdoc/>
    protected override DescribeInternetGatewaysResult Handle(DescribeInternetGatewaysRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new(DefaultNetwork.Pick([Default(call.Scope)], each => each.InternetGatewayId, request.InternetGatewayIds, ("InternetGatewayID", "internetGateway ID"), Known, request.Filters));
    }

    private static InternetGateway Default(Scope scope) => new(DefaultNetwork.GatewayId(scope), scope.AccountId, [new("available", Network.VpcId(scope))], []);
}
