using System.Net;
using System.Net.Sockets;

namespace LocalAws.Tests.Http;

/// <summary>Links that were sent stay right: a state folder keeps its port.</summary>
public sealed class UsualPortTests : IDisposable
{
    private readonly string state = Directory.CreateTempSubdirectory("usual-port-").FullName;

    public void Dispose() => Directory.Delete(state, recursive: true);

    [Fact]
    public async Task The_next_start_has_the_port_of_the_last_one_and_another_when_it_is_taken()
    {
        var first = await PortAsync();
        Assert.Equal(first, await PortAsync());
        using var other = new TcpListener(IPAddress.Loopback, first);
        other.Start();
        Assert.NotEqual(first, await PortAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("99999")]
    [InlineData("-1")]
    [InlineData("http")]
    public async Task A_note_that_cannot_be_a_port_is_not_believed(string note)
    {
        await PortAsync();
        await File.WriteAllTextAsync(Path.Combine(state, "port"), note, TestContext.Current.CancellationToken);
        Assert.InRange(await PortAsync(), 1, IPEndPoint.MaxPort);
    }

    private async Task<int> PortAsync()
    {
        await using var server = await LocalAwsServer.StartAsync(new LocalAwsOptions { StateFolder = state }, TestContext.Current.CancellationToken);
        return server.Endpoint.Port;
    }
}
