using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>The VPC and one of its attributes.</summary>
public sealed record DescribeVpcAttributeRequest(string VpcId, string Attribute);

/// <summary>The attribute.</summary>
public sealed record DescribeVpcAttributeResult(
    string VpcId, AttributeBooleanValue? EnableDnsHostnames, AttributeBooleanValue? EnableDnsSupport, AttributeBooleanValue? EnableNetworkAddressUsageMetrics);

/// <summary>Shows an attribute of the default VPC, as every account has it.</summary>
public sealed class DescribeVpcAttribute(StateStore state) : Operation<DescribeVpcAttributeRequest, DescribeVpcAttributeResult>(state)
{
    /// <inheritdoc/>
    protected override DescribeVpcAttributeResult Handle(DescribeVpcAttributeRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.VpcId != Network.VpcId(call.Scope))
            throw Ec2Errors.NotFound("VpcID", "vpc ID", request.VpcId);
        AttributeBooleanValue? Of(string attribute, bool value) => request.Attribute == attribute ? new AttributeBooleanValue(value) : null;
        return new DescribeVpcAttributeResult(
            request.VpcId, Of("enableDnsHostnames", true), Of("enableDnsSupport", true), Of("enableNetworkAddressUsageMetrics", false));
    }
}
