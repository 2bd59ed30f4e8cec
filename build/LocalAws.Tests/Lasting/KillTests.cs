using LocalAws.Tests.Fuzzing;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Lasting;

/// <summary>
/// A server that is killed with SIGKILL in the middle of writes, again and again on the same state: what was acknowledged is there, nothing is
/// there by half. A hundred kills with NUTSHELL_FUZZ_MINUTES set, a few without.
/// </summary>
public class KillTests
{
    private const int Few = 6, Many = 100, WritesOfARound = 30;

    [Fact]
    public async Task No_acknowledged_write_is_lost_and_none_is_there_by_half()
    {
        using var folder = new TempFolder();
        await using var told = await Listener.StartAsync();
        var budget = new FuzzBudget(1);
        IWriter[] writers =
        [
            new ObjectWriter("lasting-bucket"), new ObjectWriter("other-bucket"), new ParameterWriter("/lasting/a"), new ParameterWriter("/lasting/b"), new PipelineWriter(), new PushWriter(folder.File("clone")),
            new ToldWriter(told),
        ];
        for (var round = 1; round <= (FuzzBudget.Minutes is null ? Few : Many); round++)
        {
            using var served = await ServedAws.StartAsync(folder.File("state"));
            if (round == 1)
                await PrepareAsync(served.Access);
            foreach (var writer in writers)
                await writer.CheckAsync(served.Access);
            using var going = new CancellationTokenSource();
            var enough = writers.Sum(writer => writer.Acknowledged) + WritesOfARound;
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            void Count()
            {
                if (writers.All(writer => writer.Acknowledged > 0) && writers.Sum(writer => writer.Acknowledged) >= enough)
                    reached.TrySetResult();
            }
            var all = writers.Select((writer, index) => WriteAsync(writer, served.Access, new Random(budget.Seed + (round * 100) + index), Count, going.Token)).ToList();
            await reached.Task.WaitAsync(TimeSpan.FromSeconds(60));
            await Task.Delay(budget.Random.Next(5, 120));
            await served.KillAsync();
            await going.CancelAsync();
            await Task.WhenAll(all);
        }
        using var last = await ServedAws.StartAsync(folder.File("state"));
        foreach (var writer in writers)
            await writer.CheckAsync(last.Access);
        TestContext.Current.TestOutputHelper?.WriteLine($"{writers.Sum(writer => writer.Acknowledged)} acknowledged writes. {budget.Description}");
    }

    [Fact]
    public async Task A_state_folder_can_be_copied_while_nobody_uses_it()
    {
        using var folder = new TempFolder();
        var writer = new ObjectWriter("lasting-bucket");
        var pushes = new PushWriter(folder.File("clone"));
        using (var served = await ServedAws.StartAsync(folder.File("state")))
        {
            await PrepareAsync(served.Access);
            for (var i = 0; i < 10; i++)
                await writer.WriteAsync(served.Access, new Random(i));
            await pushes.WriteAsync(served.Access, new Random(1));
            await served.KillAsync();
        }
        Copy(folder.File("state"), folder.File("copy"));
        Directory.Delete(folder.File("state"), recursive: true);
        using var copied = await ServedAws.StartAsync(folder.File("copy"));
        await writer.CheckAsync(copied.Access);
        await pushes.CheckAsync(copied.Access);
    }

    private static async Task PrepareAsync(Access access)
    {
        await Requests.MustAsync(access, "s3", new WireRequest("PUT", "/lasting-bucket"));
        await Requests.MustAsync(access, "s3", new WireRequest("PUT", "/other-bucket"));
    }

    private static async Task WriteAsync(IWriter writer, Access access, Random random, Action written, CancellationToken cancellation)
    {
        try
        {
            while (!cancellation.IsCancellationRequested)
            {
                await writer.WriteAsync(access, random);
                written();
            }
        }
        catch (Exception exception) when (exception is IOException or System.Net.Sockets.SocketException)
        {
            // The server was killed: whether this write was made is seen after its next start.
        }
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var folder in Directory.EnumerateDirectories(from, "*", SearchOption.AllDirectories))
            Directory.CreateDirectory(folder.Replace(from, to, StringComparison.Ordinal));
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            File.Copy(file, file.Replace(from, to, StringComparison.Ordinal));
    }
}
