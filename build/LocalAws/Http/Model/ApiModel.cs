namespace LocalAws.Http.Model;

/// <summary>Wire protocols of AWS's services.</summary>
public enum WireProtocol
{
    /// <summary>awsJson 1.0 and 1.1: the operation is named in <c>X-Amz-Target</c>.</summary>
    Json,

    /// <summary>awsQuery: a form in, XML out.</summary>
    Query,

    /// <summary>ec2Query: as query, with other lists and envelopes.</summary>
    Ec2,

    /// <summary>restXml: method and path, XML bodies.</summary>
    RestXml,

    /// <summary>restJson: method and path, JSON bodies.</summary>
    RestJson,

    /// <summary>rpcV2Cbor: the operation is named in the path, CBOR bodies.</summary>
    RpcV2Cbor,
}

/// <summary>One service's API as AWS publishes it; see <c>AwsModels/README.md</c>.</summary>
public sealed class ApiModel
{
    /// <summary>E.g. <c>CodeDeploy</c>.</summary>
    public required string ServiceId { get; init; }

    /// <summary>How it speaks first of all.</summary>
    public required WireProtocol Protocol { get; init; }

    /// <summary>All the ways it speaks: which one is told by the request.</summary>
    public required IReadOnlyList<WireProtocol> Protocols { get; init; }

    /// <summary>Version of awsJson.</summary>
    public required string JsonVersion { get; init; }

    /// <summary>Before the dot of <c>X-Amz-Target</c>.</summary>
    public required string TargetPrefix { get; init; }

    /// <summary>The service in a signature's scope.</summary>
    public required string SigningName { get; init; }

    /// <summary>The <c>Version</c> parameter of query services.</summary>
    public required string ApiVersion { get; init; }

    /// <summary>Namespace of XML responses.</summary>
    public required string XmlNamespace { get; init; }

    /// <summary>Operations by name.</summary>
    public required IReadOnlyDictionary<string, ApiOperation> Operations { get; init; }

    /// <summary>Exception shapes by name and by wire code.</summary>
    public required IReadOnlyDictionary<string, ApiShape> Errors { get; init; }
}
