using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Which attributes; all when not said.</summary>
public sealed record DescribeAccountAttributesRequest(IReadOnlyList<string>? AttributeNames);

/// <summary>The attributes.</summary>
public sealed record DescribeAccountAttributesResult(IReadOnlyList<AccountAttribute> AccountAttributes);

/// <summary>An attribute.</summary>
public sealed record AccountAttribute(string AttributeName, IReadOnlyList<AccountAttributeValue> AttributeValues);

/// <summary>One of its values.</summary>
public sealed record AccountAttributeValue(string AttributeValue);

/// <summary>Shows what an account may have in a region, as new accounts have it.</summary>
public sealed class DescribeAccountAttributes(StateStore state) : Operation<DescribeAccountAttributesRequest, DescribeAccountAttributesResult>(state)
{
    /// <inheritdoc/>
    protected override DescribeAccountAttributesResult Handle(DescribeAccountAttributesRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        (string Name, string Value)[] all =
        [
            ("supported-platforms", "VPC"), ("default-vpc", Network.VpcId(call.Scope)), ("max-instances", "500"), ("vpc-max-security-groups-per-interface", "5"),
            ("max-elastic-ips", "5"), ("vpc-max-elastic-ips", "5"),
        ];
        return new DescribeAccountAttributesResult(
            [.. all.Where(each => request.AttributeNames?.Contains(each.Name) != false).Select(each => new AccountAttribute(each.Name, [new AccountAttributeValue(each.Value)]))]);
    }
}
