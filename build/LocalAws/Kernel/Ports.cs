using System.Net;
using System.Net.Sockets;

namespace LocalAws.Kernel;

/// <summary>Ports on loopback.</summary>
internal static class Ports
{
    /// <summary>Whether nobody listens on it.</summary>
    public static bool IsFree(int port)
    {
        if (port is < 1 or > IPEndPoint.MaxPort)
            return false;
        using var probe = new TcpListener(IPAddress.Loopback, port);
        try
        {
            probe.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

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
