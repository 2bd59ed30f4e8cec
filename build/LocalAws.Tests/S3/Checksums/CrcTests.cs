using FsCheck;
using FsCheck.Fluent;
using LocalAws.S3.Checksums;

namespace LocalAws.Tests.S3.Checksums;

public class CrcTests
{
    // The check value of each algorithm's definition: that of the nine digits.
    [Theory]
    [InlineData("CRC32", 0xCBF43926)]
    [InlineData("CRC32C", 0xE3069283)]
    [InlineData("CRC64NVME", 0xAE8B14860A799888)]
    public void The_check_value_is_the_published_one(string name, ulong expected) => Assert.Equal(expected, Of(name, "123456789"u8.ToArray()));

    [Theory]
    [InlineData("CRC32")]
    [InlineData("CRC32C")]
    [InlineData("CRC64NVME")]
    public void Any_cut_gives_the_same_check(string name) =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), ArbMap.Default.ArbFor<byte[]>(), (left, right) =>
        {
            var whole = Of(name, [.. left, .. right]);
            Assert.Equal(whole, Of(name, left, right));
            Assert.Equal(whole, ChecksumAlgorithms.Crc(name)!.Combine(Of(name, left), Of(name, right), right.Length));
        }).QuickCheckThrowOnFailure();

    private static ulong Of(string name, params byte[][] pieces)
    {
        using var running = RunningChecksum.Of(name);
        foreach (var piece in pieces)
            running.Append(piece);
        return ChecksumAlgorithms.Value(running.Finish());
    }
}
