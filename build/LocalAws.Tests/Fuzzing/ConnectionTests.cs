using System.Net;
using System.Net.Sockets;
using System.Text;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Fuzzing;

/// <summary>Connections that say nothing, half of something, or go away: others are served meanwhile, and nothing of them stays.</summary>
public class ConnectionTests
{
    [Fact]
    public async Task A_thousand_idle_connections_keep_nobody_from_being_served()
    {
        await using var aws = await TestAws.StartAsync();
        var idle = new List<TcpClient>();
        try
        {
            for (var i = 0; i < 1000; i++)
            {
                var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, aws.Endpoint.Port);
                if (i % 2 == 0)
                    await client.GetStream().WriteAsync("POST / HTTP/1.1\r\nHost: local"u8.ToArray());
                idle.Add(client);
            }
            using var busy = new WireClient(aws.Endpoint);
            for (var i = 0; i < 20; i++)
                Assert.Equal(200, (await busy.SendAsync(new WireRequest("GET", "/").Signed(aws.Server, "s3")))!.Status);
        }
        finally
        {
            idle.ForEach(client => client.Dispose());
        }
    }

    [Fact]
    public async Task Uploads_that_break_off_leave_no_file_and_no_memory_behind()
    {
        await using var aws = await TestAws.StartAsync();
        using var client = new WireClient(aws.Endpoint);
        await client.SendAsync(new WireRequest("PUT", "/half").Signed(aws.Server, "s3"));
        var random = new Random(7);
        await BreakOffAsync(aws, 50, random);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await BreakOffAsync(aws, 300, random);
        await EmptyAsync(Path.Combine(aws.Get<LocalAws.Kernel.StateFolder>().Path, "s3"));
        var grown = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.True(grown < 32 << 20, $"{grown:N0} bytes more than before");
        Assert.Equal(404, (await client.SendAsync(new WireRequest("GET", "/half/key").Signed(aws.Server, "s3")))!.Status);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused_before_it_is_sent()
    {
        await using var aws = await TestAws.StartAsync();
        using var client = new WireClient(aws.Endpoint);
        var wire = new WireRequest("POST", "/").With("x-amz-target", "CodePipeline_20150709.CreatePipeline").With("content-length", "999999999999").Signed(aws.Server, "codepipeline", payloadHash: new string('0', 64));
        var answer = await client.SendAsync(wire);
        Assert.Equal(413, answer!.Status);
        Assert.Contains("RequestEntityTooLargeException", answer.Text, StringComparison.Ordinal);
    }

    private static async Task BreakOffAsync(TestAws aws, int times, Random random)
    {
        for (var i = 0; i < times; i++)
        {
            using var connection = new TcpClient();
            await connection.ConnectAsync(IPAddress.Loopback, aws.Endpoint.Port);
            var wire = new WireRequest("PUT", "/half/key").With("content-length", "100000000").Signed(aws.Server, "s3", payloadHash: "UNSIGNED-PAYLOAD");
            await connection.GetStream().WriteAsync(wire.Bytes());
            await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(new string('x', random.Next(0, 200_000))));
        }
    }

    // Completes when no file is left below the folder.
    private static async Task EmptyAsync(string folder)
    {
        var empty = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Look()
        {
            try
            {
                if (!Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Any())
                    empty.TrySetResult();
            }
            catch (DirectoryNotFoundException)
            {
                // a folder went while it was looked into: that is told, too
            }
        }
        using var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Deleted += (_, _) => Look();
        watcher.EnableRaisingEvents = true;
        Look();
        await empty.Task.WaitAsync(TimeSpan.FromSeconds(60));
    }
}
