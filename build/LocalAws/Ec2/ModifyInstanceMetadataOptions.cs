using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Settings of the instance metadata service; what is null stays as it is.</summary>
public sealed record ModifyInstanceMetadataOptionsRequest(
    string InstanceId, string? HttpTokens, int? HttpPutResponseHopLimit, string? HttpEndpoint, string? HttpProtocolIpv6, string? InstanceMetadataTags, bool? DryRun);

/// <summary>The settings as they are now.</summary>
public sealed record ModifyInstanceMetadataOptionsResult(string InstanceId, InstanceMetadataOptionsResponse InstanceMetadataOptions);

/// <summary>Changes the settings of an instance's metadata service. They are kept; there is no such service here.</summary>
public sealed class ModifyInstanceMetadataOptions(InstanceStore store, StateStore state)
    : Operation<ModifyInstanceMetadataOptionsRequest, ModifyInstanceMetadataOptionsResult>(state)
{
    /// <inheritdoc/>
    protected override ModifyInstanceMetadataOptionsResult Handle(ModifyInstanceMetadataOptionsRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var document = store.Get(call.Scope, [request.InstanceId])[0];
        if (request.DryRun == true)
            throw Ec2Errors.DryRun();
        var present = document.Instance.MetadataOptions!;
        var changed = present with
        {
            HttpTokens = request.HttpTokens ?? present.HttpTokens,
            HttpPutResponseHopLimit = request.HttpPutResponseHopLimit ?? present.HttpPutResponseHopLimit,
            HttpEndpoint = request.HttpEndpoint ?? present.HttpEndpoint,
            HttpProtocolIpv6 = request.HttpProtocolIpv6 ?? present.HttpProtocolIpv6,
            InstanceMetadataTags = request.InstanceMetadataTags ?? present.InstanceMetadataTags,
        };
        store.Put(call.Scope, document with { Instance = document.Instance with { MetadataOptions = changed } });
        return new ModifyInstanceMetadataOptionsResult(request.InstanceId, changed with { State = "pending" });
    }
}
