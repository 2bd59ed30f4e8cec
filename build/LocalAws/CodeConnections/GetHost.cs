using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeConnections;

/// <summary>Which host.</summary>
public sealed record GetHostRequest(string HostArn);

/// <summary>The host.</summary>
public sealed record GetHostResponse(string Name, string Status, string ProviderType, string ProviderEndpoint, VpcConfiguration? VpcConfiguration);

/// <summary>Describes a host.</summary>
public sealed class GetHost(StateStore store, ConnectionStore connections) : Operation<GetHostRequest, GetHostResponse>(store)
{
    /// <inheritdoc/>
    protected override GetHostResponse Handle(GetHostRequest request, CallContext call)
    {
        var host = connections.GetHost(call.Scope, request.HostArn);
        return new GetHostResponse(host.Name, host.Status, host.ProviderType, host.ProviderEndpoint, host.VpcConfiguration);
    }
}
