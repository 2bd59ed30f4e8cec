using System.Runtime.CompilerServices;
using System.Text;
using Build.Revisions.Content;

namespace Build.Revisions.Zip;

/// <summary>The records of a zip file, as PKWARE's APPNOTE 6.3 lays them out. Times are the format's first, as they would differ from one checkout to another.</summary>
internal static class ZipHeaders
{
    private const int MadeOnUnix = 3 << 8, Version = 20, VersionOfZip64 = 45, NamesAreUtf8 = 1 << 11, January1980 = 0x21, MsDosFolder = 0x10;
    private const int Zip64Extra = 1;
    private const ushort InZip64Entries = ushort.MaxValue;
    private const uint InZip64 = uint.MaxValue;

    /// <summary>What stands before an entry's content.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // run for every file from the first on
    public static void Local(PooledBuffer output, ZipMember member, ZipLimits limits)
    {
        var isLarge = limits.IsLarge(member.Entry.Length);
        output.UInt32(0x04034b50);
        Common(output, member, isLarge, isLarge);
        output.UInt16(NameLength(member));
        output.UInt16(isLarge ? 20 : 0);
        Name(output, member);
        if (!isLarge)
            return;
        output.UInt16(Zip64Extra);
        output.UInt16(16);
        output.UInt64(member.Entry.Length);
        output.UInt64(member.CompressedLength);
    }

    /// <summary>An entry's record in the directory at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // run for every file from the first on
    public static void Central(PooledBuffer output, ZipMember member, ZipLimits limits)
    {
        var isLarge = limits.IsLarge(member.Entry.Length);
        var isFar = member.Offset >= limits.Bytes;
        var extra = (isLarge ? 16 : 0) + (isFar ? 8 : 0);
        output.UInt32(0x02014b50);
        output.UInt16(MadeOnUnix | VersionOfZip64);
        Common(output, member, isLarge, isLarge || isFar);
        output.UInt16(NameLength(member));
        output.UInt16(extra == 0 ? 0 : extra + 4);
        output.UInt16(0); // no comment
        output.UInt16(0); // first disk
        output.UInt16(0); // no internal attributes
        output.UInt32(((long)member.Entry.UnixMode << 16) | (IsFolder(member) ? MsDosFolder : 0L));
        output.UInt32(isFar ? InZip64 : member.Offset);
        Name(output, member);
        if (extra == 0)
            return;
        output.UInt16(Zip64Extra);
        output.UInt16(extra);
        if (isLarge)
        {
            output.UInt64(member.Entry.Length);
            output.UInt64(member.CompressedLength);
        }
        if (isFar)
            output.UInt64(member.Offset);
    }

    /// <summary>What stands after the directory.</summary>
    /// <param name="output">What to append to.</param>
    /// <param name="entries">How many entries.</param>
    /// <param name="offset">Where the directory starts.</param>
    /// <param name="length">Its bytes.</param>
    /// <param name="limits">When to use zip64.</param>
    public static void End(PooledBuffer output, int entries, long offset, long length, ZipLimits limits)
    {
        var isZip64 = entries >= limits.Entries || offset >= limits.Bytes || length >= limits.Bytes;
        if (isZip64)
            EndOfZip64(output, entries, offset, length);
        output.UInt32(0x06054b50);
        output.UInt32(0); // this disk, the directory's disk
        output.UInt16(isZip64 ? InZip64Entries : entries);
        output.UInt16(isZip64 ? InZip64Entries : entries);
        output.UInt32(isZip64 ? InZip64 : length);
        output.UInt32(isZip64 ? InZip64 : offset);
        output.UInt16(0); // no comment
    }

    private static void EndOfZip64(PooledBuffer output, int entries, long offset, long length)
    {
        output.UInt32(0x06064b50);
        output.UInt64(44); // bytes of this record from here on
        output.UInt16(MadeOnUnix | VersionOfZip64);
        output.UInt16(VersionOfZip64);
        output.UInt64(0); // this disk, the directory's disk
        output.UInt64(entries);
        output.UInt64(entries);
        output.UInt64(length);
        output.UInt64(offset);
        output.UInt32(0x07064b50);
        output.UInt32(0); // disk of the record above
        output.UInt64(offset + length);
        output.UInt32(1); // disks
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // run for every file from the first on
    private static void Common(PooledBuffer output, ZipMember member, bool isLarge, bool isZip64)
    {
        output.UInt16(isZip64 ? VersionOfZip64 : Version);
        output.UInt16(NamesAreUtf8);
        output.UInt16((int)member.Method);
        output.UInt16(0); // midnight
        output.UInt16(January1980);
        output.UInt32(member.Crc);
        output.UInt32(isLarge ? InZip64 : member.CompressedLength);
        output.UInt32(isLarge ? InZip64 : member.Entry.Length);
    }

    private static int NameLength(ZipMember member) => Encoding.UTF8.GetByteCount(member.Entry.Name) + (IsFolder(member) ? 1 : 0);

    private static void Name(PooledBuffer output, ZipMember member)
    {
        Encoding.UTF8.GetBytes(member.Entry.Name, output.Reserve(Encoding.UTF8.GetByteCount(member.Entry.Name)));
        if (IsFolder(member))
            output.Write("/"u8);
    }

    // An entry that is a folder has a slash at the end of its name.
    private static bool IsFolder(ZipMember member) => member.Entry.Kind == EntryKind.Folder;
}
