using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeConnections;

/// <summary>What changes of a host.</summary>
public sealed record UpdateHostRequest(string HostArn, string? ProviderEndpoint, VpcConfiguration? VpcConfiguration);

/// <summary>Changes a host's address or network.</summary>
public sealed class UpdateHost(StateStore store, ConnectionStore connections) : Operation<UpdateHostRequest, Unit>(store)
{
    /// <inheritdoc/>
    protected override Unit Handle(UpdateHostRequest request, CallContext call)
    {
        var host = connections.GetHost(call.Scope, request.HostArn);
        connections.Put(call.Scope, host with
        {
            ProviderEndpoint = request.ProviderEndpoint ?? host.ProviderEndpoint,
            VpcConfiguration = request.VpcConfiguration ?? host.VpcConfiguration,
        });
        return Unit.Value;
    }
}
