using System.Text;
using LocalAws.Ec2.Execution;
using LocalAws.Kernel;

namespace LocalAws.Ssm.Execution;

/// <summary>A command's whole outputs on one instance, in files, until they are stored; nothing at all when they are not wanted.</summary>
internal sealed class OutputFiles : IAsyncDisposable
{
    private readonly FileStream? output;
    private readonly FileStream? error;

    public OutputFiles(StateFolder folder, bool isWanted) => (output, error) = isWanted ? (New(folder), New(folder)) : (null, null);

    /// <summary>What was said, by the names that the objects get; what is empty is left out.</summary>
    public IEnumerable<(string Name, Stream Content)> Files => new (string, FileStream?)[] { ("stdout", output), ("stderr", error) }.Where(each => each.Item2?.Length > 0).Select(each => (each.Item1, (Stream)each.Item2!));

    public void Add(OutputLine line)
    {
        // Both outputs come from one reader each.
        if ((line.IsError ? error : output) is { } file)
            file.Write(Encoding.UTF8.GetBytes(line.Text + "\n"));
    }

    public async ValueTask DisposeAsync()
    {
        if (output is not null)
            await output.DisposeAsync();
        if (error is not null)
            await error.DisposeAsync();
    }

    private static FileStream New(StateFolder folder) => new(
        Path.Combine(folder.Folder("ssm-output"), $"{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 81920, FileOptions.DeleteOnClose);
}
