using LocalAws.Http.Model;

namespace LocalAws.Http.Protocols;

/// <summary>The protocol of a service.</summary>
internal static class ProtocolTable
{
    private static readonly Dictionary<WireProtocol, IProtocol> Protocols = new()
    {
        [WireProtocol.Json] = new JsonProtocol(),
        [WireProtocol.Query] = new QueryProtocol(ec2: false),
        [WireProtocol.Ec2] = new QueryProtocol(ec2: true),
        [WireProtocol.RestXml] = new RestXmlProtocol(),
        [WireProtocol.RestJson] = new RestJsonProtocol(),
        [WireProtocol.RpcV2Cbor] = new CborProtocol(),
    };

    /// <summary>The language that the service is spoken to in: a service that knows several is told by the request's headers.</summary>
    public static IProtocol Of(AwsService service, IncomingRequest request) => Protocols[service.Api.Protocols switch
    {
        [var only] => only,
        var several when several.Contains(WireProtocol.RpcV2Cbor) && request.Header("smithy-protocol") == "rpc-v2-cbor" => WireProtocol.RpcV2Cbor,
        var several when several.Contains(WireProtocol.Json) && request.Header("x-amz-target") is not null => WireProtocol.Json,
        var several => several[^1], // the oldest stands last
    }];

    /// <summary>For a request that belongs to no service here: answer in the language that it was asked in.</summary>
    public static IProtocol Guess(IncomingRequest request) => request.Header("x-amz-target") is not null
        ? Protocols[WireProtocol.Json]
        : request.Header("content-type")?.StartsWith("application/x-www-form-urlencoded", StringComparison.Ordinal) == true
            ? Protocols[WireProtocol.Query]
            : Protocols[WireProtocol.RestXml];
}
