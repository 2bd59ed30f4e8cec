using Build.Revisions.Upload;
using Build.Tests.Testing;

namespace Build.Tests.Revisions.Upload;

public class UploadProgressLinesTests
{
    private const long Total = 1000L << 20;
    private readonly TestClock clock = new();
    private readonly List<string> said = [];

    [Fact]
    public void It_tells_how_much_how_fast_and_how_long_yet()
    {
        var progress = new UploadProgressLines(clock, said.Add);
        clock.Advance(TimeSpan.FromSeconds(4));
        progress.Report(new UploadProgress(Total / 5, Total));
        Assert.Equal(["   20% of 1,000 MiB sent, 50.0 MiB/s, 16 s to go"], said);
    }

    [Fact]
    public void Neither_every_part_nor_every_moment_has_a_line()
    {
        var progress = new UploadProgressLines(clock, said.Add);
        for (var percent = 1; percent <= 100; percent++)
        {
            clock.Advance(TimeSpan.FromSeconds(0.5));
            progress.Report(new UploadProgress(Total * percent / 100, Total));
        }
        Assert.Equal(19, said.Count);
        clock.Advance(TimeSpan.FromHours(1));
        progress.Report(new UploadProgress(Total * 96 / 100, Total));
        Assert.Equal(19, said.Count);
    }
}
