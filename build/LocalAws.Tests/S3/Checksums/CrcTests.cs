using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LocalAws.S3.Checksums;

namespace LocalAws.Tests.S3.Checksums;

public class CrcTests
{
    // The check value of each algorithm's definition: that of the nine digits.
    [Theory]
    [InlineData(nameof(Crc.Crc32), 0xCBF43926)]
    [InlineData(nameof(Crc.Crc32C), 0xE3069283)]
    [InlineData(nameof(Crc.Crc64Nvme), 0xAE8B14860A799888)]
    public void The_check_value_is_the_published_one(string name, ulong expected) => Assert.Equal(expected, Of(name).Append(0, "123456789"u8));

    [Theory]
    [InlineData(nameof(Crc.Crc32))]
    [InlineData(nameof(Crc.Crc32C))]
    [InlineData(nameof(Crc.Crc64Nvme))]
    public void Any_cut_gives_the_same_check(string name)
    {
        var crc = Of(name);
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), ArbMap.Default.ArbFor<byte[]>(), (left, right) =>
        {
            var whole = crc.Append(0, [.. left, .. right]);
            Assert.Equal(whole, crc.Append(crc.Append(0, left), right));
            Assert.Equal(whole, crc.Combine(crc.Append(0, left), crc.Append(0, right), right.Length));
        }).QuickCheckThrowOnFailure();
    }

    private static Crc Of(string name) => (Crc)typeof(Crc).GetProperty(name)!.GetValue(null)!;
}
