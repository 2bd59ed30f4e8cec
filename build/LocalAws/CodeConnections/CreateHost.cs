using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeConnections;

/// <summary>A self-managed provider and its address.</summary>
public sealed record CreateHostRequest(string Name, string ProviderType, string ProviderEndpoint, VpcConfiguration? VpcConfiguration, IReadOnlyList<Tag>? Tags);

/// <summary>The new host, which is PENDING.</summary>
public sealed record CreateHostResponse(string HostArn, IReadOnlyList<Tag>? Tags);

/// <summary>Makes a host.</summary>
public sealed class CreateHost(StateStore store, ConnectionStore connections) : Operation<CreateHostRequest, CreateHostResponse>(store)
{
    /// <inheritdoc/>
    protected override CreateHostResponse Handle(CreateHostRequest request, CallContext call)
    {
        var id = Ids.Hex(8);
        var host = new HostRecord
        {
            Id = id,
            Name = request.Name,
            Arn = ConnectionStore.NewArn(call, $"host/{request.Name}/{id}"),
            ProviderType = request.ProviderType,
            ProviderEndpoint = request.ProviderEndpoint,
            VpcConfiguration = request.VpcConfiguration,
            Status = ConnectionRecord.Pending,
            Tags = Tag.Merge(null, request.Tags),
        };
        connections.Put(call.Scope, host);
        return new CreateHostResponse(host.Arn, request.Tags);
    }
}
