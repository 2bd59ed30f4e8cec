using Build.Revisions.Zip.Deflating;
using FsCheck;
using FsCheck.Fluent;

namespace Build.Tests.Revisions.Zip.Deflating;

public class HuffmanCodeTests
{
    private const int Symbols = 30;

    [Fact]
    public void Codes_use_up_all_there_are_and_are_as_short_as_they_can_be() =>
        Prop.ForAll<ushort[]>(given =>
        {
            var frequencies = given.Take(Symbols).Select(frequency => (int)frequency).ToArray();
            var code = Code(frequencies, 15);
            Assert.Equal(1, code.Lengths.ToArray().Where(length => length > 0).Sum(length => Math.Pow(2, -length)));
            Assert.All(frequencies.Select((frequency, symbol) => (frequency, length: code.Lengths[symbol])), pair => Assert.True(pair.frequency == 0 || pair.length > 0));
            if (frequencies.Count(frequency => frequency > 0) >= 2)
                Assert.Equal(LeastBits(frequencies), code.Bits);
        }).QuickCheckThrowOnFailure();

    // The frequencies that give the deepest trees.
    [Theory]
    [InlineData(7)]
    [InlineData(15)]
    public void No_code_is_longer_than_the_longest_that_there_may_be(int longest)
    {
        var fibonacci = new int[19];
        for (var index = 0; index < fibonacci.Length; index++)
            fibonacci[index] = index < 2 ? 1 : fibonacci[index - 1] + fibonacci[index - 2];
        var lengths = Code(fibonacci, longest).Lengths.ToArray().Where(length => length > 0).ToList();
        Assert.Equal(fibonacci.Length, lengths.Count);
        Assert.Equal(longest, lengths.Max());
        Assert.Equal(1, lengths.Sum(length => Math.Pow(2, -length)));
    }

    private static HuffmanCode Code(int[] frequencies, int longest)
    {
        var code = new HuffmanCode(Symbols, longest);
        frequencies.CopyTo(code.Frequencies);
        code.Build();
        return code;
    }

    // Each joining of the two lightest trees costs their weight.
    private static int LeastBits(IEnumerable<int> frequencies)
    {
        var queue = new PriorityQueue<int, int>(frequencies.Where(frequency => frequency > 0).Select(frequency => (frequency, frequency)));
        var bits = 0;
        while (queue.Count > 1)
        {
            var joined = queue.Dequeue() + queue.Dequeue();
            bits += joined;
            queue.Enqueue(joined, joined);
        }
        return bits;
    }
}
