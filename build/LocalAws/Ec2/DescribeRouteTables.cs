using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Which ones to show.</summary>
public sealed record DescribeRouteTablesRequest(IReadOnlyList<string>? RouteTableIds, IReadOnlyList<Filter>? Filters);

/// <summary>Those that fit.</summary>
public sealed record DescribeRouteTablesResult(IReadOnlyList<RouteTable> RouteTables);

/// <summary>A route table.</summary>
public sealed record RouteTable(
    string RouteTableId, string VpcId, string OwnerId, IReadOnlyList<RouteTableAssociation> Associations, IReadOnlyList<Unit> PropagatingVgws, IReadOnlyList<Route> Routes,
    IReadOnlyList<Tag> Tags);

/// <summary>What a route table is for: the main one for all subnets that name none.</summary>
public sealed record RouteTableAssociation(bool Main, string RouteTableAssociationId, string RouteTableId, RouteTableAssociationState AssociationState);

/// <summary>How an association is.</summary>
public sealed record RouteTableAssociationState(string State);

/// <summary>A route.</summary>
public sealed record Route(string DestinationCidrBlock, string GatewayId, string Origin, string State);

/// <summary>Shows the main route table of the default VPC: the only one.</summary>
public sealed class DescribeRouteTables(StateStore state) : Operation<DescribeRouteTablesRequest, DescribeRouteTablesResult>(state)
{
    private static readonly Filters<RouteTable> Known = new(new Dictionary<string, Func<RouteTable, IEnumerable<string?>>>(StringComparer.Ordinal)
    {
        ["association.main"] = each => each.Associations.Select(one => one.Main ? "true" : "false"),
        ["association.route-table-id"] = each => [each.RouteTableId],
        ["association.subnet-id"] = _ => [],
        ["owner-id"] = each => [each.OwnerId],
        ["route-table-id"] = each => [each.RouteTableId],
        ["route.destination-cidr-block"] = each => each.Routes.Select(route => route.DestinationCidrBlock),
        ["route.gateway-id"] = each => each.Routes.Select(route => route.GatewayId),
        ["vpc-id"] = each => [each.VpcId],
    }, each => each.Tags);

    /// <inheritdoc/>
    protected override DescribeRouteTablesResult Handle(DescribeRouteTablesRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new(DefaultNetwork.Pick([Default(call.Scope)], each => each.RouteTableId, request.RouteTableIds, ("RouteTableID", "routeTable ID"), Known, request.Filters));
    }

    private static RouteTable Default(Scope scope)
    {
        var id = DefaultNetwork.RouteTableId(scope);
        return new RouteTable(
            id, Network.VpcId(scope), scope.AccountId, [new(Main: true, Network.Id("rtbassoc", scope, "default"), id, new("associated"))], [],
            [new(DefaultNetwork.Block, "local", "CreateRouteTable", "active"), new("0.0.0.0/0", DefaultNetwork.GatewayId(scope), "CreateRoute", "active")], []);
    }
}
