"""Objects through boto3: checksums, streams, multipart, ranges, versions, copies, presigned URLs, conditions, refusals."""
import base64
import hashlib
import io
import os
import urllib.error
import urllib.request

from boto3.s3.transfer import TransferConfig
from botocore.config import Config
from clients import ENDPOINT, client, refused

s3 = client("s3", config=Config(signature_version="s3v4", s3={"addressing_style": "path"}))

s3.create_bucket(Bucket="boto-objects")
assert s3.get_bucket_location(Bucket="boto-objects")["LocationConstraint"] is None
s3.put_bucket_versioning(Bucket="boto-objects", VersioningConfiguration={"Status": "Enabled"})

for algorithm in ["CRC32", "SHA1", "SHA256"]:  # the others need the CRT, which Debian's package lacks
    s3.put_object(Bucket="boto-objects", Key=f"checked/{algorithm}", Body=b"hello", ChecksumAlgorithm=algorithm)
    head = s3.head_object(Bucket="boto-objects", Key=f"checked/{algorithm}", ChecksumMode="ENABLED")
    assert head[f"Checksum{algorithm}"], head


class Unseekable(io.RawIOBase):
    """A stream that cannot be hashed beforehand."""

    def __init__(self, data):
        self.data = io.BytesIO(data)

    def readable(self):
        return True

    def readinto(self, buffer):
        chunk = self.data.read(len(buffer))
        buffer[: len(chunk)] = chunk
        return len(chunk)


large = os.urandom(12 * 1024 * 1024)
s3.upload_fileobj(io.BytesIO(large), "boto-objects", "large", Config=TransferConfig(multipart_threshold=5 << 20, multipart_chunksize=5 << 20))
assert s3.head_object(Bucket="boto-objects", Key="large")["ETag"].endswith('-3"')
back = io.BytesIO()
s3.download_fileobj("boto-objects", "large", back, Config=TransferConfig(multipart_threshold=5 << 20, multipart_chunksize=5 << 20))
assert back.getvalue() == large
s3.upload_fileobj(Unseekable(large), "boto-objects", "streamed")
assert s3.get_object(Bucket="boto-objects", Key="streamed")["Body"].read() == large
assert s3.get_object(Bucket="boto-objects", Key="large", Range="bytes=5242870-5242889")["Body"].read() == large[5242870:5242890]
assert s3.get_object(Bucket="boto-objects", Key="large", PartNumber=2)["ContentRange"].startswith("bytes 5242880-")

key = "odd/ +%?#&=;:@!$'()*,[]~é😀"
s3.put_object(Bucket="boto-objects", Key=key, Body=b"odd", Metadata={"note": "plain"}, Tagging="a=b&c=d+e", CacheControl="no-cache", ContentType="text/plain")
assert s3.get_object(Bucket="boto-objects", Key=key)["Body"].read() == b"odd"
assert s3.get_object_tagging(Bucket="boto-objects", Key=key)["TagSet"] == [{"Key": "a", "Value": "b"}, {"Key": "c", "Value": "d e"}]
assert key in [each["Key"] for each in s3.list_objects_v2(Bucket="boto-objects", Prefix="odd/")["Contents"]]
s3.copy_object(Bucket="boto-objects", Key="copy", CopySource={"Bucket": "boto-objects", "Key": key})
assert s3.head_object(Bucket="boto-objects", Key="copy")["Metadata"] == {"note": "plain"}
s3.copy({"Bucket": "boto-objects", "Key": "large"}, "boto-objects", "large-copy", Config=TransferConfig(multipart_threshold=5 << 20, multipart_chunksize=5 << 20))
assert s3.head_object(Bucket="boto-objects", Key="large-copy")["ContentLength"] == len(large)

url = s3.generate_presigned_url("get_object", {"Bucket": "boto-objects", "Key": key}, ExpiresIn=60)
assert urllib.request.urlopen(url).read() == b"odd"
put = s3.generate_presigned_url("put_object", {"Bucket": "boto-objects", "Key": "by-url", "ContentType": "text/x"}, ExpiresIn=60)
urllib.request.urlopen(urllib.request.Request(put, data=b"posted", method="PUT", headers={"content-type": "text/x"}))
assert s3.get_object(Bucket="boto-objects", Key="by-url")["ContentType"] == "text/x"
try:
    urllib.request.urlopen(url.replace("X-Amz-Expires=60", "X-Amz-Expires=61"))
    raise AssertionError("a changed URL was accepted")
except urllib.error.HTTPError as error:
    assert error.code == 403 and b"SignatureDoesNotMatch" in error.read()

refused("404", s3.head_object, Bucket="boto-objects", Key="nothing")
refused("NoSuchKey", s3.get_object, Bucket="boto-objects", Key="nothing")
refused("NoSuchBucket", s3.list_objects_v2, Bucket="boto-nowhere")
refused("BadDigest", s3.put_object, Bucket="boto-objects", Key="bad", Body=b"x", ContentMD5=base64.b64encode(hashlib.md5(b"y").digest()).decode())
refused("PreconditionFailed", s3.get_object, Bucket="boto-objects", Key="copy", IfMatch='"other"')
refused("304", s3.get_object, Bucket="boto-objects", Key="copy", IfNoneMatch=s3.head_object(Bucket="boto-objects", Key="copy")["ETag"])
refused("InvalidRange", s3.get_object, Bucket="boto-objects", Key="copy", Range="bytes=99-")
refused("BucketNotEmpty", s3.delete_bucket, Bucket="boto-objects")

# A key of the client's own (SSE-C): whole, in ranges, in parts, copied to another key; and refused without it, or with another one.
own, other = ({"SSECustomerAlgorithm": "AES256", "SSECustomerKey": each * 32} for each in (b"k", b"o"))
source = {f"CopySource{name}": value for name, value in own.items()}
refused("AccessDenied", s3.put_object, Bucket="boto-objects", Key="sealed", Body=b"x", **own)


def allow(params, **_):
    """A new bucket takes such keys when it is told to, in words that Debian's boto3 does not know."""
    params["body"] = b"<ServerSideEncryptionConfiguration xmlns='http://s3.amazonaws.com/doc/2006-03-01/'><Rule><BlockedEncryptionTypes><EncryptionType>NONE</EncryptionType></BlockedEncryptionTypes></Rule></ServerSideEncryptionConfiguration>"


s3.meta.events.register_first("before-call.s3.PutBucketEncryption", allow)
s3.put_bucket_encryption(Bucket="boto-objects", ServerSideEncryptionConfiguration={"Rules": [{}]})
assert s3.get_bucket_encryption(Bucket="boto-objects")["ServerSideEncryptionConfiguration"]["Rules"][0]["ApplyServerSideEncryptionByDefault"]["SSEAlgorithm"] == "AES256"
put = s3.put_object(Bucket="boto-objects", Key="sealed", Body=b"0123456789" * 5000, **own)
assert put["SSECustomerAlgorithm"] == "AES256" and put["SSECustomerKeyMD5"] and "ServerSideEncryption" not in put, put
assert put["ETag"].strip('"') != hashlib.md5(b"0123456789" * 5000).hexdigest()
assert s3.get_object(Bucket="boto-objects", Key="sealed", **own)["Body"].read() == b"0123456789" * 5000
assert s3.get_object(Bucket="boto-objects", Key="sealed", Range="bytes=4095-4112", **own)["Body"].read() == (b"0123456789" * 5000)[4095:4113]
assert s3.head_object(Bucket="boto-objects", Key="sealed", **own)["ContentLength"] == 50000
refused("InvalidRequest", s3.get_object, Bucket="boto-objects", Key="sealed")
refused("400", s3.head_object, Bucket="boto-objects", Key="sealed")
refused("AccessDenied", s3.get_object, Bucket="boto-objects", Key="sealed", **other)
refused("InvalidRequest", s3.get_object, Bucket="boto-objects", Key="copy", **own)
refused("InvalidEncryptionAlgorithmError", s3.put_object, Bucket="boto-objects", Key="x", Body=b"x", SSECustomerAlgorithm="AES128", SSECustomerKey=b"k" * 32)
refused("InvalidArgument", s3.put_object, Bucket="boto-objects", Key="x", Body=b"x", SSECustomerAlgorithm="AES256", SSECustomerKey=b"k" * 31)
refused("InvalidArgument", s3.put_object, Bucket="boto-objects", Key="x", Body=b"x", SSECustomerAlgorithm="AES256", SSECustomerKey=base64.b64encode(b"k" * 32).decode(), SSECustomerKeyMD5="AAAA")
refused("InvalidRequest", s3.copy_object, Bucket="boto-objects", Key="resealed", CopySource={"Bucket": "boto-objects", "Key": "sealed"}, **other)
s3.copy_object(Bucket="boto-objects", Key="resealed", CopySource={"Bucket": "boto-objects", "Key": "sealed"}, **source, **other)
assert s3.get_object(Bucket="boto-objects", Key="resealed", **other)["Body"].read() == b"0123456789" * 5000
s3.copy_object(Bucket="boto-objects", Key="opened", CopySource={"Bucket": "boto-objects", "Key": "sealed"}, **source)
assert s3.get_object(Bucket="boto-objects", Key="opened")["Body"].read() == b"0123456789" * 5000
parts = TransferConfig(multipart_threshold=5 << 20, multipart_chunksize=5 << 20)
s3.upload_fileobj(io.BytesIO(large), "boto-objects", "sealed-parts", ExtraArgs=own, Config=parts)
back = io.BytesIO()
s3.download_fileobj("boto-objects", "sealed-parts", back, ExtraArgs=own, Config=parts)
assert back.getvalue() == large
upload = s3.create_multipart_upload(Bucket="boto-objects", Key="half", **own)["UploadId"]
refused("InvalidRequest", s3.upload_part, Bucket="boto-objects", Key="half", UploadId=upload, PartNumber=1, Body=b"x")
refused("InvalidArgument", s3.upload_part, Bucket="boto-objects", Key="half", UploadId=upload, PartNumber=1, Body=b"x", **other)
s3.abort_multipart_upload(Bucket="boto-objects", Key="half", UploadId=upload)

for page in s3.get_paginator("list_object_versions").paginate(Bucket="boto-objects", PaginationConfig={"PageSize": 2}):
    each = page.get("Versions", []) + page.get("DeleteMarkers", [])
    s3.delete_objects(Bucket="boto-objects", Delete={"Objects": [{"Key": one["Key"], "VersionId": one["VersionId"]} for one in each]})
s3.delete_bucket(Bucket="boto-objects")

virtual = client("s3", endpoint_url=ENDPOINT.replace("127.0.0.1", "s3.localhost"), config=Config(s3={"addressing_style": "virtual"}))
try:
    virtual.create_bucket(Bucket="boto-virtual")
    virtual.put_object(Bucket="boto-virtual", Key="a b", Body=b"1")
    assert virtual.get_object(Bucket="boto-virtual", Key="a b")["Body"].read() == b"1"
except Exception as unresolved:  # not every resolver knows names below localhost
    assert "resolve" in str(unresolved) or "Could not connect" in str(unresolved), unresolved

old = client("s3", config=Config(signature_version="s3", s3={"addressing_style": "path"}))
assert "AWS4-HMAC-SHA256" in refused("InvalidRequest", old.list_buckets)["Error"]["Message"]
