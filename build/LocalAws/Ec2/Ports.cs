using System.Net;
using System.Net.Sockets;

namespace LocalAws.Ec2;

/// <summary>Finds ports on loopback that nobody listens on.</summary>
internal static class Ports
{
    /// <summary>A free port that is not among those <paramref name="taken"/>.</summary>
    public static int Free(IReadOnlySet<int> taken)
    {
        while (true)
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            if (((IPEndPoint)listener.LocalEndpoint).Port is var port && !taken.Contains(port))
                return port;
        }
    }
}
