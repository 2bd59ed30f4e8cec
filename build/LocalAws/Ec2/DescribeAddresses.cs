using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Which elastic addresses to show.</summary>
public sealed record DescribeAddressesRequest(IReadOnlyList<Filter>? Filters, IReadOnlyList<string>? PublicIps, IReadOnlyList<string>? AllocationIds);

/// <summary>None.</summary>
public sealed record DescribeAddressesResult(IReadOnlyList<Unit> Addresses);

/// <summary>Shows elastic IP addresses: there are none, because all instances share the machine's loopback.</summary>
public sealed class DescribeAddresses(StateStore state) : Operation<DescribeAddressesRequest, DescribeAddressesResult>(state)
{
    /// <inheritdoc/>
    protected override DescribeAddressesResult Handle(DescribeAddressesRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.AllocationIds is [var id, ..])
            throw Ec2Errors.NotFound("AllocationID", "allocation ID", id);
        return request.PublicIps is [var address, ..] ? throw Ec2Errors.NotFound("Address", "address", address) : new([]);
    }
}
