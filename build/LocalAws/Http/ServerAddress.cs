using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace LocalAws.Http;

/// <summary>Where this server answers, for what runs in its name (builds, functions). Known once the server has started.</summary>
internal sealed class ServerAddress(IServer server)
{
    public string Url => server.Features.Get<IServerAddressesFeature>()!.Addresses.First();
}
