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
    };

    public static IProtocol Of(WireProtocol protocol) => Protocols[protocol];

    /// <summary>For a request that belongs to no service here: answer in the language that it was asked in.</summary>
    public static IProtocol Guess(IncomingRequest request) => request.Header("x-amz-target") is not null
        ? Protocols[WireProtocol.Json]
        : request.Header("content-type")?.StartsWith("application/x-www-form-urlencoded", StringComparison.Ordinal) == true
            ? Protocols[WireProtocol.Query]
            : Protocols[WireProtocol.RestXml];
}
