using System.IO.Hashing;
using Build.Revisions.Zip;
using FsCheck;
using FsCheck.Fluent;

namespace Build.Tests.Revisions.Zip;

public class Crc32CombinationTests
{
    [Fact]
    public void It_is_the_checksum_of_the_pieces_one_after_the_other() =>
        Prop.ForAll<byte[], byte[]>((first, second) =>
            Crc32.HashToUInt32([.. first, .. second]) == Crc32Combination.Of(Crc32.HashToUInt32(first), Crc32.HashToUInt32(second), second.Length)).QuickCheckThrowOnFailure();

    [Fact]
    public void It_holds_for_pieces_of_megabytes()
    {
        var bytes = new byte[5_000_003];
        new Random(2).NextBytes(bytes);
        Assert.Equal(Crc32.HashToUInt32(bytes), Crc32Combination.Of(Crc32.HashToUInt32(bytes.AsSpan(0, 7)), Crc32.HashToUInt32(bytes.AsSpan(7)), bytes.Length - 7));
    }
}
