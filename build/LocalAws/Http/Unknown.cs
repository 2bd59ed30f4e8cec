using LocalAws.Http.Model;
using LocalAws.Kernel;

namespace LocalAws.Http;

/// <summary>Refusals of what is not implemented: they name it, in the protocol's own words.</summary>
internal static class Unknown
{
    public static AwsException Operation(AwsService service, string? name)
    {
        var known = name is not null && service.Api.Operations.ContainsKey(name);
        var message = known
            ? $"LocalAws does not implement {service.SigningName}:{name}. What it implements is listed in build/LocalAws/README.md."
            : $"'{name}' is no operation of {service.SigningName}.";
        return service.Api.Protocol switch
        {
            WireProtocol.Json or WireProtocol.RpcV2Cbor => new("UnknownOperationException", message, 400),
            WireProtocol.Query or WireProtocol.Ec2 => new("InvalidAction", message, 400),
            _ => known ? new("NotImplemented", message, 501) : new("MethodNotAllowed", "The specified method is not allowed against this resource.", 405),
        };
    }

    public static AwsException Service(string? name, IEnumerable<string> implemented) => new(
        "NotImplemented", $"LocalAws has no service '{name}'. It has {string.Join(", ", implemented)}.", 501);
}
